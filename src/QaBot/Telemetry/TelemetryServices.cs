using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Resources;
using QaBot.Channels.BotFramework;

namespace QaBot.Telemetry;

/// <summary>Registers metrics and traces, and their export when it is configured.</summary>
internal static class TelemetryServices
{
    /// <summary>Registers them.</summary>
    public static IServiceCollection AddQaBotTelemetry(this IServiceCollection services, TelemetryOptions options)
    {
        services.AddMetrics();
        services.AddSingleton<QaBotTelemetry>();
        if (string.IsNullOrEmpty(options.OtlpEndpoint))
        {
            return services;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("qabot"))
            .WithMetrics(metrics => metrics.AddMeter(QaBotTelemetry.Name, BotFrameworkTelemetry.Name, "QaBot.DirectLine"))
            .WithTracing(traces => traces.AddSource(QaBotTelemetry.Name, BotFrameworkTelemetry.Name))
            .UseOtlpExporter(options.Protocol == "http" ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc,
                new Uri(options.OtlpEndpoint));
        return services;
    }
}
