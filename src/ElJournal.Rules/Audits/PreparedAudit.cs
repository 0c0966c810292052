using System.Collections.Immutable;
using ElJournal.Domain.Records;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.Audits;

/// <summary>Подготовленная проверка: a regulation compiled for a school year whose rows are kept in memory, to be run as often as one likes.</summary>
/// <remarks>
/// <para>For a host that holds a school in memory: what depends on the facts alone is worked out once, and a run judges and does nothing else. A school read from a folder is better audited by
/// <see cref="PolicyEngine.Audit(ISchoolYearSource, SchoolIndex, IFindingSink, AuditOptions)"/>, which keeps one journal at a time.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class PreparedAudit
{
    private readonly ISchoolYearSource source;

    internal PreparedAudit(Plan plan, ISchoolYearSource source)
    {
        (Plan, this.source) = (plan, source);
        var rows = new JournalIndex[source.Register.Journals.Length];
        Parallel.For(0, rows.Length, ordinal => rows[ordinal] = new JournalIndex(plan.Index, ordinal, source.ReadJournal(ordinal)));
        Journals = [.. rows];
    }

    /// <summary>Gets the compiled regulation.</summary>
    public Plan Plan { get; }

    /// <summary>Gets the rows of every journal, in the order of the register.</summary>
    public ImmutableArray<JournalIndex> Journals { get; }

    /// <summary>Gets the parts of the school that some norm speaks of, in a fixed order; parts are judged apart from each other.</summary>
    public ImmutableArray<Partition> Parts =>
        [.. SchoolParts.Of(Plan).Select(part => new Partition(Plan.Index, part.Scope, part.Ordinal, Plan.Marks, part.Scope == CaseScope.Journal ? Journals[part.Ordinal] : null))];

    /// <summary>Judges the school year.</summary>
    /// <param name="sink">Where findings go.</param>
    /// <returns>The audit but for the findings.</returns>
    public AuditSummary Run(IFindingSink sink) => Run(sink, new AuditOptions());

    /// <summary>Judges the school year as asked.</summary>
    /// <param name="sink">Where findings go.</param>
    /// <param name="options">How to run.</param>
    /// <returns>The audit but for the findings.</returns>
    /// <exception cref="OperationCanceledException">The audit was stopped.</exception>
    public AuditSummary Run(IFindingSink sink, AuditOptions options) =>
        Run(sink, options, static _ => default(NoLedger), static (_, _) => { });

    /// <summary>Judges the school year and hands every verdict to a ledger.</summary>
    /// <typeparam name="TLedger">The ledger, a struct.</typeparam>
    /// <param name="sink">Where findings go.</param>
    /// <param name="options">How to run.</param>
    /// <param name="open">Opens the ledger of a part of the school, by its number; may be called on several threads.</param>
    /// <param name="close">Takes a filled ledger; called on one thread at a time, in the order of the parts.</param>
    /// <returns>The audit but for the findings.</returns>
    /// <exception cref="OperationCanceledException">The audit was stopped.</exception>
    public AuditSummary Run<TLedger>(IFindingSink sink, AuditOptions options, Func<int, TLedger> open, Action<int, TLedger> close)
        where TLedger : struct, ILedger
    {
        ArgumentNullException.ThrowIfNull(sink);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(close);
        return new AuditRun<TLedger>(Plan, source, ordinal => Journals[ordinal], sink, options, open, close).Run();
    }
}
