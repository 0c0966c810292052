using ElJournal.Rules.Audits;
using ElJournal.Rules.NRules.Runs;
using Microsoft.Extensions.DependencyInjection;

namespace ElJournal.Rules.NRules.Setup;

/// <summary>Registers the NRules engine with a host.</summary>
public static class NRulesServices
{
    /// <summary>Registers <see cref="NRulesEngine"/> beside the built-in engine, over the same regulation.</summary>
    /// <param name="services">The services of the host, to which ElJournal is added.</param>
    /// <param name="configure">Adds rules of one's own; null for none.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection UseNRules(this IServiceCollection services, Action<NRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new NRulesOptions();
        configure?.Invoke(options);
        return services.AddSingleton(provider => new NRulesEngine(provider.GetRequiredService<PolicyEngine>(), options));
    }
}
