using System.Collections.Immutable;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Access;

/// <summary>Политика доступа: the norms of access of a regulation, compiled to tables of bits.</summary>
/// <remarks>
/// <para>A closed world: what no norm permits is denied, and a prohibition beats every permission of the same category. Somebody of several categories may do what any one of them may:
/// a prohibition binds those to whom it speaks, in that capacity. One that names no category speaks to all.</para>
/// <para>Immutable, safe on any thread; compared by reference. Neither the order of packs nor that of norms matters.</para>
/// </remarks>
public sealed class AccessPolicy
{
    /// <summary>What closes the world where a regulation itself does not: of an act that says nothing of access all is denied, by a clause too.</summary>
    private static readonly AccessNorm ClosedWorld = PackLibrary.Standard.Get("base").Value.Access.Single(n => n.Effect == AccessEffect.ForbidUnpermitted);

    private AccessPolicy(ImmutableArray<(LocalDate? From, AccessTable Table)> segments) => Segments = segments;

    /// <summary>Gets the tables by first day; the first has none.</summary>
    internal ImmutableArray<(LocalDate? From, AccessTable Table)> Segments { get; }

    /// <summary>Compiles the norms of access of a regulation.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <returns>The policy.</returns>
    public static AccessPolicy Compile(Regulation regulation)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        var depths = DepthsOf(regulation);
        return Compile(regulation.Access.OrderBy(n => depths.GetValueOrDefault(n.Act)));
    }

    /// <summary>Gives what the norms say of a category, whatever the relation.</summary>
    /// <param name="category">The category.</param>
    /// <param name="action">The action.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="day">The day whose norms count.</param>
    /// <returns>The permissions and prohibitions, in the order in which decisions name them.</returns>
    public ImmutableArray<AccessNorm> NormsOf(AccessCategory category, AccessAction action, ResourceKind resource, LocalDate day) => [.. On(day)[category, action, resource].Norms];

    /// <summary>Compiles norms; those given first are named first.</summary>
    internal static AccessPolicy Compile(IOrderedEnumerable<AccessNorm> norms)
    {
        AccessNorm[] ordered = [.. norms.ThenBy(n => n.Act, StringComparer.Ordinal).ThenBy(n => n.Id).ThenBy(n => n.InForce.From ?? LocalDate.MinIsoValue), ClosedWorld];
        var starts = ordered.SelectMany(n => new[] { n.InForce.From, n.InForce.To?.PlusDays(1) }).Where(d => d is not null).Distinct().Order().Prepend(null);
        return new AccessPolicy([.. starts.Select(from => (from, new AccessTable([.. ordered.Where(n => n.InForce.Contains(from ?? LocalDate.MinIsoValue))])))]);
    }

    /// <summary>Gives the table in force on a day.</summary>
    internal AccessTable On(LocalDate day) => Segments.Last(s => !(day < s.From)).Table;

    /// <summary>How far below the packs asked for each act lies: an act's own norms are named before those of its base.</summary>
    private static Dictionary<string, int> DepthsOf(Regulation regulation)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (pack, depth) in regulation.Packs.SelectMany(p => p.Chain.Select((pack, depth) => (pack, depth))))
        {
            depths[pack.Id] = Math.Max(depth, depths.GetValueOrDefault(pack.Id));
        }

        return depths;
    }
}
