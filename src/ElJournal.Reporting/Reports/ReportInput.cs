using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using NodaTime;

namespace ElJournal.Reporting.Reports;

/// <summary>Из чего делается отчёт: a school year as of an instant, and what the report is narrowed to.</summary>
/// <remarks>
/// <para>Everything is told as it stood on record at the index's instant. What a report is narrowed to must be of the source: a host says what is not before it asks.</para>
/// <para>Immutable, safe on any thread; the audit is run when first asked for and kept. Compared by reference.</para>
/// </remarks>
public sealed class ReportInput
{
    private readonly Lazy<Audit> audit;

    /// <summary>Makes an input.</summary>
    /// <param name="source">The school year.</param>
    /// <param name="index">Its index.</param>
    public ReportInput(ISchoolYearSource source, SchoolIndex index)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(index);
        (Source, Index) = (source, index);
        audit = new Lazy<Audit>(() => new PolicyEngine(Regulation!).Audit(Source, Index));
    }

    private ReportInput(ReportInput whole)
    {
        (Source, Index, audit) = (whole.Source, whole.Index, whole.audit);
        (Regulation, Policy, Earlier, Reader) = (whole.Regulation, whole.Policy, whole.Earlier, whole.Reader);
    }

    /// <summary>Gets the school year.</summary>
    public ISchoolYearSource Source { get; }

    /// <summary>Gets its index.</summary>
    public SchoolIndex Index { get; }

    /// <summary>Gets the act by which the school is judged, or null.</summary>
    public Regulation? Regulation { get; init; }

    /// <summary>Gets the rules by which marks are judged.</summary>
    public MarkPolicy Policy { get; init; } = MarkPolicy.None;

    /// <summary>Gets for whom the report is made; null where the host has seen to who reads it.</summary>
    public AccessCategory? Reader { get; init; }

    /// <summary>Gets the only class, or null.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets the only journal, or null.</summary>
    public JournalId? Journal { get; init; }

    /// <summary>Gets the only pupil, or null.</summary>
    public PupilId? Pupil { get; init; }

    /// <summary>Gets the only teacher, or null.</summary>
    public StaffId? Teacher { get; init; }

    /// <summary>Gets the only period, or null for the year up to the instant.</summary>
    public StudyPeriod? Period { get; init; }

    /// <summary>Gets the same school in earlier years, the earliest first, each as of its own instant; for reports over years.</summary>
    public ImmutableArray<ReportInput> Earlier { get; init; } = [];

    internal SchoolRegister Register => Source.Register;

    internal SchoolClock Clock => Register.Clock;

    internal Instant AsOf => Index.AsOf;

    /// <summary>Gets the day of the instant.</summary>
    internal LocalDate Today => Clock.DateOf(AsOf);

    /// <summary>Gets the days of the report: those of the period, else of the year.</summary>
    internal (LocalDate First, LocalDate Last) Days => Period is { } period ? (period.First, period.Last) : (Register.Year.First, Register.Year.Last);

    /// <summary>Gets the audit by <see cref="Regulation"/>, which a report that needs it requires.</summary>
    internal Audit Audit => audit.Value;

    /// <summary>Gets what the report is narrowed to.</summary>
    internal ReportParameters Given =>
        (Class is null ? ReportParameters.None : ReportParameters.Class)
        | (Journal is null ? ReportParameters.None : ReportParameters.Journal)
        | (Pupil is null ? ReportParameters.None : ReportParameters.Pupil)
        | (Teacher is null ? ReportParameters.None : ReportParameters.Teacher)
        | (Period is null ? ReportParameters.None : ReportParameters.Period)
        | (Regulation is null ? ReportParameters.None : ReportParameters.Regulation);

    /// <summary>Gets the ordinals of the journals that the report is narrowed to by class and journal.</summary>
    internal IEnumerable<int> Journals => Enumerable.Range(0, Register.Journals.Length).Where(i => Covers(Register.Journals[i]));

    /// <summary>Gets the classes that the report is narrowed to.</summary>
    internal IEnumerable<SchoolClass> Classes => Register.Classes.Where(c => Class is null || c.Id == Class);

    /// <summary>Gives the option of a reading that holds at a clause: that of the first act which has the clause, else the default.</summary>
    internal ReadingOption OptionOf(Reading reading) =>
        Regulation?.Packs.FirstOrDefault(p => p.Chain.Any(b => b.Clauses.Any(c => c.Readings.Contains(reading))))?.Readings[reading] ?? reading.Default;

    /// <summary>Reads a journal as it stood on record.</summary>
    internal JournalRecord Read(int ordinal) => Source.ReadJournal(ordinal).KnownAt(AsOf);

    /// <summary>Reads a journal with the moments that an audit would see.</summary>
    internal JournalIndex Rows(int ordinal) => new(Index, ordinal, Source.ReadJournal(ordinal));

    /// <summary>Gives an instant as the school's clocks showed it, as far as it is known.</summary>
    internal LocalDateTime? LocalOf(Instant? instant) => instant is { } known ? Clock.LocalOf(known) : null;

    internal bool IsWithin(LocalDate day) => Days is var (first, last) && day >= first && day <= last;

    /// <summary>Takes over all but what it is narrowed to; an audit is run once for all of them.</summary>
    internal ReportInput Of(ClassId? schoolClass = null, StudyPeriod? period = null, JournalId? journal = null) =>
        new(this) { Class = schoolClass, Period = period, Journal = journal };

    private bool Covers(Journal journal) => (Class is null || journal.Class == Class) && (Journal is null || journal.Id == Journal);
}
