using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace QaBot.Channels.Settings;

/// <summary>Registering options.</summary>
public static class SettingsServices
{
    /// <summary>Registers a section's options, as themselves and as <see cref="IOptions{T}"/>; starting the program checks them.</summary>
    /// <typeparam name="T">The options.</typeparam>
    /// <param name="services">The services of the program.</param>
    /// <param name="configuration">The configuration.</param>
    /// <param name="section">The section's name.</param>
    public static IServiceCollection AddSettings<T>(this IServiceCollection services, IConfiguration configuration, string section)
        where T : class, new()
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IOptionsFactory<T>>(new Factory<T>(configuration, section));
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<T>>().Value);
        services.AddOptions<T>().ValidateOnStart();
        return services;
    }

    // In place of the framework's, whose messages name neither key and value nor remedy, and which passes unknown keys over.
    private sealed class Factory<T>(IConfiguration configuration, string section) : IOptionsFactory<T>
        where T : class, new()
    {
        public T Create(string name) => SettingsReader.Read<T>(configuration, section);
    }
}
