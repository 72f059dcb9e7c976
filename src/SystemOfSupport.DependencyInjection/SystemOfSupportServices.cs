using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SystemOfSupport.Eligibility;

namespace SystemOfSupport.DependencyInjection;

/// <summary>Registers the SDK with a service collection.</summary>
public static class SystemOfSupportServices
{
    /// <summary>Registers one <see cref="SystemOfSupportCatalog"/>, unless there is one already.</summary>
    /// <param name="services">The collection.</param>
    /// <param name="configure">Sets choices and adds books; null for the defaults. Called when the catalog is first asked for.</param>
    public static IServiceCollection AddSystemOfSupport(this IServiceCollection services, Action<SystemOfSupportOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ =>
        {
            var options = new SystemOfSupportOptions();
            configure?.Invoke(options);
            return new SystemOfSupportCatalog(options.Assistance, options.Books);
        });
        return services;
    }
}
