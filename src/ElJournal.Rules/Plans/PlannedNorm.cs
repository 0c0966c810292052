using System.Collections.Immutable;
using System.Numerics;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Plans;

/// <summary>Норма в плане: one norm of a clause on the days on which it stays the same, with its words resolved by the readings that hold.</summary>
/// <remarks>
/// <para>It applies where every term of <see cref="When"/> is yes. A no among them makes it not applicable, even beside an unknown; else an unknown makes it undetermined.
/// Where it applies, a duty is judged by <see cref="Judge"/>, and a prohibition is broken where every term of <see cref="Breach"/> is yes, with the same order of no and unknown.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
/// <typeparam name="TCase">The kind of case.</typeparam>
public sealed class PlannedNorm<TCase>
    where TCase : struct, ICase
{
    private readonly CasePlan<TCase> plan;
    private readonly PlanRow row;

    internal PlannedNorm(CasePlan<TCase> plan, PlanRow row, int firstDay, int endDay)
    {
        (this.plan, this.row, FirstDay, EndDay) = (plan, row, firstDay, endDay);
        When = [.. TermsOf(row.When)];
        Breach = [.. TermsOf(row.Breach)];
    }

    /// <summary>Gets the number of the binding in <see cref="Regulation.Bindings"/>.</summary>
    public int Number => row.Binding;

    /// <summary>Gets the clause and the norm.</summary>
    public Binding Binding => plan.Context.Bindings[row.Binding];

    /// <summary>Gets a value indicating whether an edition is in force on these days; where none is, the verdict is "not in force" whatever the terms say.</summary>
    public bool IsInForce => row.IsInForce;

    /// <summary>Gets a value indicating whether a breach is advice only.</summary>
    public bool IsAdvice => row.IsAdvice;

    /// <summary>Gets a value indicating whether it is a duty; else it is a prohibition.</summary>
    public bool IsDuty => Binding.Norm.Kind == NormKind.Obligation;

    /// <summary>Gets the number of the first of the days, inclusive.</summary>
    public int FirstDay { get; }

    /// <summary>Gets the number of the day after the last of the days.</summary>
    public int EndDay { get; }

    /// <summary>Gets the terms that must all hold for it to apply.</summary>
    public ImmutableArray<Term<TCase>> When { get; }

    /// <summary>Gets the terms that together are the breach; none for a duty.</summary>
    public ImmutableArray<Term<TCase>> Breach { get; }

    /// <summary>Judges a duty on a case to which it applies.</summary>
    /// <param name="c">The case; its day is one of these days.</param>
    /// <returns>The verdict, the deadline, and when it was done.</returns>
    /// <exception cref="InvalidOperationException">It is no duty, or not in force.</exception>
    public DutyJudgement Judge(in TCase c)
    {
        if (row.Due < 0)
        {
            throw new InvalidOperationException($"Only a duty in force has a deadline. Norm={Binding.Norm.Id}");
        }

        var due = plan.Tables.Dues[row.Due].Of(in c, plan.Tables.Anchors[row.Anchor].Day(in c));
        var done = plan.Tables.Moments[row.Moment].When(in c);
        if (done.IsNotYet && (row.Needs & ~c.Complete) != FactKinds.None)
        {
            return new DutyJudgement(Verdict.Undetermined, due, done);
        }

        return due.Kind == DeadlineKind.NotSet && !done.IsDoubtful && c.Closing is { IsKnown: true } closing
            ? new DutyJudgement(Judgement.OfClosing(closing.Instant, in done), Deadline.Until(closing), done)
            : new DutyJudgement(Judgement.OfDuty(in due, in done, plan.Context.Index.AsOf, due.Kind == DeadlineKind.NotSet && c.IsOver), due, done);
    }

    /// <summary>Makes the finding on a breach.</summary>
    /// <param name="c">The case.</param>
    /// <param name="duty">How the duty was judged; null for a prohibition that was broken.</param>
    /// <returns>The finding.</returns>
    public Finding FindingOf(in TCase c, DutyJudgement? duty = null) => duty is { } judged
        ? plan.FindingOf(in row, judged.Verdict, judged.Due.InstantOrNull, judged.Done.InstantOrNull, detail: null, in c)
        : plan.FindingOf(in row, Verdict.Violated, due: null, fulfilledAt: null, plan.FoundBy(in row, in c), in c);

    /// <summary>Gives clause and norm.</summary>
    /// <returns>The text of the binding.</returns>
    public override string ToString() => Binding.ToString();

    private IEnumerable<Term<TCase>> TermsOf(ulong bits)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            yield return plan.Tables.Terms[BitOperations.TrailingZeroCount(bits)];
        }
    }
}
