using ElJournal.Domain.Records;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Plans;
using NodaTime;

namespace ElJournal.Rules.Audits;

/// <summary>Движок: judges a school year by a regulation, as of an instant.</summary>
/// <remarks>
/// <para>No clock, no I/O: the same facts, regulation and instant give the same audit. What was entered after the instant is not seen:
/// <c>Audit(record, t)</c> equals <c>Audit(record.KnownAt(t), t)</c>.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class PolicyEngine
{
    /// <summary>Makes an engine.</summary>
    /// <param name="regulation">The regulation.</param>
    public PolicyEngine(Regulation regulation)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        (Regulation, Marks) = (regulation, MarkPolicy.Of(regulation));
    }

    /// <summary>Makes an engine of a single pack.</summary>
    /// <param name="pack">The pack.</param>
    public PolicyEngine(RegulationPack pack)
        : this(new Regulation(pack))
    {
    }

    /// <summary>Gets the regulation.</summary>
    public Regulation Regulation { get; }

    /// <summary>Gets by which rules marks are judged: those that the regulation sets, unless others are given.</summary>
    public MarkPolicy Marks { get; init; }

    /// <summary>Audits a school year and keeps all findings.</summary>
    /// <param name="source">The school year.</param>
    /// <param name="asOf">The instant of the check.</param>
    /// <returns>The audit.</returns>
    public Audit Audit(ISchoolYearSource source, Instant asOf) => Audit(source, asOf, new AuditOptions());

    /// <summary>Audits a school year as asked, and keeps all findings.</summary>
    /// <param name="source">The school year.</param>
    /// <param name="asOf">The instant of the check.</param>
    /// <param name="options">How to run.</param>
    /// <returns>The audit.</returns>
    /// <exception cref="OperationCanceledException">The audit was stopped.</exception>
    public Audit Audit(ISchoolYearSource source, Instant asOf, AuditOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Audit(source, SchoolIndexBuilder.Build(source, asOf), options);
    }

    /// <summary>Audits a school year whose index is made, and keeps all findings.</summary>
    /// <param name="source">The school year.</param>
    /// <param name="index">Its index; the instant of the check is the index's.</param>
    /// <returns>The audit.</returns>
    public Audit Audit(ISchoolYearSource source, SchoolIndex index) => Audit(source, index, new AuditOptions());

    /// <summary>Audits a school year whose index is made, as asked, and keeps all findings.</summary>
    /// <param name="source">The school year.</param>
    /// <param name="index">Its index; the instant of the check is the index's.</param>
    /// <param name="options">How to run.</param>
    /// <returns>The audit.</returns>
    /// <exception cref="OperationCanceledException">The audit was stopped.</exception>
    public Audit Audit(ISchoolYearSource source, SchoolIndex index, AuditOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        var sink = new CollectingSink();
        return sink.ToAudit(Audit(source, index, sink, options));
    }

    /// <summary>Audits a school year whose index is made, and hands findings on as they are found.</summary>
    /// <param name="source">The school year.</param>
    /// <param name="index">Its index; the instant of the check is the index's.</param>
    /// <param name="sink">Where findings go.</param>
    /// <param name="options">How to run.</param>
    /// <returns>The audit but for the findings.</returns>
    /// <exception cref="OperationCanceledException">The audit was stopped.</exception>
    public AuditSummary Audit(ISchoolYearSource source, SchoolIndex index, IFindingSink sink, AuditOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(sink);
        return Audit(source, index, sink, options, static _ => default(NoLedger), static (_, _) => { });
    }

    /// <summary>Audits a school year and hands every verdict to a ledger.</summary>
    /// <typeparam name="TLedger">The ledger, a struct.</typeparam>
    /// <param name="source">The school year.</param>
    /// <param name="index">Its index; the instant of the check is the index's.</param>
    /// <param name="sink">Where findings go.</param>
    /// <param name="options">How to run.</param>
    /// <param name="open">Opens the ledger of a part of the school, by its number; may be called on several threads.</param>
    /// <param name="close">Takes a filled ledger; called on one thread at a time, in the order of the parts.</param>
    /// <returns>The audit but for the findings.</returns>
    /// <exception cref="OperationCanceledException">The audit was stopped.</exception>
    public AuditSummary Audit<TLedger>(
        ISchoolYearSource source,
        SchoolIndex index,
        IFindingSink sink,
        AuditOptions options,
        Func<int, TLedger> open,
        Action<int, TLedger> close)
        where TLedger : struct, ILedger
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(sink);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(close);
        var plan = Plan.Compile(Regulation, index, Marks);
        return new AuditRun<TLedger>(plan, source, ordinal => new JournalIndex(index, ordinal, source.ReadJournal(ordinal)), sink, options, open, close).Run();
    }

    /// <summary>Prepares audits of a school year that stays in memory.</summary>
    /// <param name="source">The school year; every journal is read once, on all processors.</param>
    /// <param name="index">Its index; the instant of the check is the index's.</param>
    /// <returns>The audit, to be run as often as one likes.</returns>
    public PreparedAudit Prepare(ISchoolYearSource source, SchoolIndex index)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(index);
        return new PreparedAudit(Plan.Compile(Regulation, index, Marks), source);
    }

    /// <summary>Explains a verdict, or any other duty: <c>norm@about</c>.</summary>
    /// <param name="source">The school year.</param>
    /// <param name="asOf">The instant of the check.</param>
    /// <param name="duty">The id of a finding or of any duty.</param>
    /// <returns>The explanation, or null when there is no such norm or case.</returns>
    public Explanation? Explain(ISchoolYearSource source, Instant asOf, string duty)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Explain(source, SchoolIndexBuilder.Build(source, asOf), duty);
    }

    /// <summary>Explains a verdict, or any other duty, of a school year whose index is made.</summary>
    /// <param name="source">The school year.</param>
    /// <param name="index">Its index; the instant of the check is the index's.</param>
    /// <param name="duty">The id of a finding or of any duty.</param>
    /// <returns>The explanation, or null when there is no such norm or case.</returns>
    public Explanation? Explain(ISchoolYearSource source, SchoolIndex index, string duty)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(duty);
        return DutyFinder.Find(Plan.Compile(Regulation, index, Marks), source, duty);
    }
}
