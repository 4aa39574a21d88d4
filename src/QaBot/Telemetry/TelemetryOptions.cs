using System.ComponentModel.DataAnnotations;

namespace QaBot.Telemetry;

/// <summary>Where metrics and traces go; the section "Telemetry" of the configuration.</summary>
internal sealed record TelemetryOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Telemetry";

    /// <summary>The OpenTelemetry collector, such as "http://localhost:4317".</summary>
    /// <value>Empty: nothing is exported.</value>
    [RegularExpression(@"https?://[^\s]+", ErrorMessage = "It must begin with http:// or https:// and name a host.")]
    public string? OtlpEndpoint { get; init; }

    /// <summary>How it is spoken to: "grpc" or "http".</summary>
    /// <value>"grpc".</value>
    [RegularExpression("grpc|http", ErrorMessage = "It must be grpc or http.")]
    public string Protocol { get; init; } = "grpc";
}
