using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Plans;

/// <summary>План: a regulation compiled for one school year, as tables of rows by kind of case.</summary>
/// <remarks>
/// <para>Rows, not trees: each kind of case has its terms as bits, its due moments as columns by day, and the year cut into segments where something changes, so that judging a case needs no
/// look-up by date and no arithmetic on the calendar.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class Plan
{
    private readonly ImmutableArray<CasePlan> kinds;

    private Plan(Regulation regulation, MarkPolicy marks, SchoolIndex index, ImmutableArray<CasePlan> kinds) =>
        (Regulation, Marks, Index, this.kinds) = (regulation, marks, index, kinds);

    /// <summary>Gets the regulation.</summary>
    public Regulation Regulation { get; }

    /// <summary>Gets by which rules marks are judged.</summary>
    public MarkPolicy Marks { get; }

    /// <summary>Gets the index of the school it is compiled for.</summary>
    public SchoolIndex Index { get; }

    /// <summary>Compiles a regulation.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <param name="index">The index of the school.</param>
    /// <param name="marks">By which rules marks are judged; null for those that the regulation sets.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="InvalidOperationException">A kind of case has more than 64 terms in use.</exception>
    public static Plan Compile(Regulation regulation, SchoolIndex index, MarkPolicy? marks = null)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        ArgumentNullException.ThrowIfNull(index);
        var context = new PlanContext(index, regulation);
        return new Plan(regulation, marks ?? MarkPolicy.Of(regulation), index, [.. regulation.Bindings.Select(b => b.Norm.CaseKind).Distinct().Select(kind => kind.Compile(context))]);
    }

    /// <summary>Shows the compiled norms, one kind of case after the other, to a visitor.</summary>
    /// <param name="visitor">The visitor.</param>
    public void Accept(IPlanVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        foreach (var kind in kinds)
        {
            kind.Show(visitor);
        }
    }

    /// <summary>Gets the compiled norms by kind of case.</summary>
    internal ImmutableArray<CasePlan> Kinds => kinds;

    /// <summary>Gives the plan on another calendar; the tables that ask no calendar are shared.</summary>
    /// <param name="index">The index of the same school on the other calendar.</param>
    internal Plan On(SchoolIndex index)
    {
        var context = new PlanContext(index, Regulation);
        return new Plan(Regulation, Marks, index, [.. kinds.Select(k => k.On(context))]);
    }

    internal IEnumerable<CasePlan> Of(CaseScope scope) => kinds.Where(k => k.Kind.Scope == scope);

    internal CasePlan? Of(CaseKind kind) => kinds.FirstOrDefault(k => k.Kind == kind);
}
