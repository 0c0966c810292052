using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Rules.Access;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using Microsoft.Extensions.DependencyInjection;

namespace ElJournal.Rules.Setup;

/// <summary>Registers ElJournal with a host.</summary>
public static class ElJournalServices
{
    /// <summary>Registers the regulation, the engine, the policy of access and the clock, each as one object for all.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ElJournalSetupException">The options are wrong; all their defects are listed at once, now and not at the first request.</exception>
    public static IServiceCollection AddElJournal(this IServiceCollection services, Action<ElJournalOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new ElJournalOptions();
        configure(options);
        var defects = ImmutableArray.CreateBuilder<Defect>();
        var library = new PackLibrary(ReadNorms(options, defects));
        var packs = ReadPacks(options, library, defects);
        if (options.Clock is null)
        {
            defects.Add(new Defect(SetupDefects.NoClock, default));
        }

        if (defects.Count > 0)
        {
            throw new ElJournalSetupException(defects.ToImmutable());
        }

        var regulation = new Regulation(packs);
        return services
            .AddSingleton(options.Clock!)
            .AddSingleton(library)
            .AddSingleton(regulation)
            .AddSingleton(new PolicyEngine(regulation))
            .AddSingleton(AccessPolicy.Compile(regulation));
    }

    private static NormCatalog ReadNorms(ElJournalOptions options, ImmutableArray<Defect>.Builder defects)
    {
        ImmutableArray<string> taken = [.. NormCatalog.Standard.All.Concat(options.Norms).GroupBy(n => n.Id.Value, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => g.Key)];
        defects.AddRange(taken.Select(id => new Defect(SetupDefects.NormTwice, default, id)));
        return NormCatalog.Standard.With(options.Norms.Where(n => !taken.Contains(n.Id.Value)));
    }

    private static ImmutableArray<RegulationPack> ReadPacks(ElJournalOptions options, PackLibrary library, ImmutableArray<Defect>.Builder defects)
    {
        var packs = ImmutableArray.CreateBuilder<RegulationPack>();
        foreach (var (name, json) in options.Packs)
        {
            var read = json is { } text ? library.Read(text, name) : library.Get(name);
            defects.AddRange(read.Defects);
            if (read.TryGet(out var pack))
            {
                packs.Add(pack);
            }
        }

        if (options.Packs.IsEmpty)
        {
            defects.Add(new Defect(SetupDefects.NoRegulation, default));
        }

        defects.AddRange(packs.GroupBy(p => p.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => new Defect(SetupDefects.RegulationTwice, default, g.Key)));
        return packs.ToImmutable();
    }
}
