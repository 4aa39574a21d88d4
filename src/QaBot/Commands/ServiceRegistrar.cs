using Spectre.Console.Cli;

namespace QaBot.Commands;

/// <summary>Lets commands take their parts from .NET's service collection.</summary>
internal sealed class ServiceRegistrar(IServiceCollection services) : ITypeRegistrar
{
    /// <inheritdoc/>
    public void Register(Type service, Type implementation) => services.AddSingleton(service, implementation);

    /// <inheritdoc/>
    public void RegisterInstance(Type service, object implementation) => services.AddSingleton(service, implementation);

    /// <inheritdoc/>
    public void RegisterLazy(Type service, Func<object> factory) => services.AddSingleton(service, _ => factory());

    /// <inheritdoc/>
    public ITypeResolver Build() => new ServiceResolver(services.BuildServiceProvider());

    private sealed class ServiceResolver(ServiceProvider provider) : ITypeResolver, IDisposable
    {
        public object? Resolve(Type? type) => type is null ? null : provider.GetService(type);

        public void Dispose() => provider.Dispose();
    }
}
