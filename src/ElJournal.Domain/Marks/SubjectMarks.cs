using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks.Forecasts;
using ElJournal.Domain.Marks.Years;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Marks;

/// <summary>Отметки по предмету за период: those of a journal, and those that its pupils brought along from other journals of the subject.</summary>
/// <remarks>
/// <para>A pupil who changes class or subgroup within the period takes the marks along: they count in the journal of arrival, and in the one left they stand as history. Two journals of a subject at once are two subjects.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class SubjectMarks
{
    private readonly ImmutableArray<Part> earlier;
    private readonly Part own;
    private readonly DateSpan days;

    private SubjectMarks(StudyPeriod period, ImmutableArray<StudyPeriod> periods, Part own, ImmutableArray<Part> earlier, RecordCoverage coverage)
    {
        (Period, Periods, this.own, this.earlier) = (period, periods, own, earlier);
        days = new DateSpan(period.First, period.Last);
        var members = own.Roll.Pupils.Where(p => own.Roll.Within(p, days) is not null);
        Pupils = [.. members.Concat(own.WithMarks(period)).Distinct().Order()];
        var last = LocalDate.Max(period.First, LocalDate.Min(period.Last, Day));
        Missing = (FactKinds.Assessments | FactKinds.Marks) & ~(coverage.CompleteOn(period.First, Journal.Class) & coverage.CompleteOn(last, Journal.Class));
    }

    /// <summary>Gets the journal.</summary>
    public Journal Journal => own.Record.Journal;

    /// <summary>Gets the period.</summary>
    public StudyPeriod Period { get; }

    /// <summary>Gets all periods of the class.</summary>
    public ImmutableArray<StudyPeriod> Periods { get; }

    /// <summary>Gets the day on which the marks are looked at: the end of the period when nobody named one.</summary>
    public LocalDate Day => own.Marks.AsOf;

    /// <summary>Gets the pupils who belong to the journal on a day of the period, and others who have marks in it, by id.</summary>
    public ImmutableArray<PupilId> Pupils { get; }

    /// <summary>Gets which of the facts that a judgement rests on the record does not hold completely for the period, up to <see cref="Day"/>.</summary>
    public FactKinds Missing { get; }

    /// <summary>Takes the marks of a journal.</summary>
    /// <param name="source">The school year.</param>
    /// <param name="journal">The journal, one of the source's.</param>
    /// <param name="period">The period; null for the current one, see <see cref="AttestationPeriods.Current"/>.</param>
    /// <param name="asOf">The instant of which one asks: what was entered later is not seen. Null: all is seen, as at the end of the period.</param>
    /// <param name="hoursPerWeek">How many lessons a week the subject has, where a minimum depends on it; null when not known.</param>
    /// <returns>The marks.</returns>
    /// <exception cref="ArgumentException">The source has no such journal.</exception>
    public static SubjectMarks Of(ISchoolYearSource source, JournalId journal, StudyPeriod? period = null, Instant? asOf = null, decimal? hoursPerWeek = null)
    {
        var register = Preconditions.NotNull(source).Register;
        var ordinal = register.OrdinalOf(journal);
        Preconditions.That(ordinal >= 0, nameof(journal), $"There is no such journal. Journal=\"{journal}\"");
        var record = Read(source, ordinal, asOf);
        var periods = AttestationPeriods.Of(register, record.Journal.Class);
        LocalDate? day = asOf is { } instant ? register.Clock.DateOf(instant) : null;
        var chosen = period ?? AttestationPeriods.Current(periods, record, day);
        var here = new Part(JournalRoll.Of(register, record.Journal), record, new JournalMarks(record, chosen, day) { Attestation = new AttestationPeriod(chosen.Kind) { HoursPerWeek = hoursPerWeek } });
        return new SubjectMarks(chosen, periods, here, [.. Earlier(source, here, chosen, asOf, day)], register.Coverage);
    }

    /// <summary>Takes the marks of one pupil, those brought along included.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <returns>The marks, or what is wrong with them: retakes in a circle.</returns>
    public Result<PupilMarks> Of(PupilId pupil)
    {
        var marks = own.Marks.Of(pupil);
        foreach (var part in BroughtBy(pupil))
        {
            if (!marks.TryGet(out var mine))
            {
                break;
            }

            var brought = part.Marks.Of(pupil);
            marks = brought.TryGet(out var theirs) ? mine.Join(theirs) : brought;
        }

        return marks;
    }

    /// <summary>Lists the works of the period that still lie ahead of a pupil.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <returns>The works; none for a pupil who has left.</returns>
    public ImmutableArray<PlannedWork> PlannedFor(PupilId pupil) => LeftOn(pupil) is null ? own.Marks.PlannedFor(pupil) : [];

    /// <summary>Lists the journals from which a pupil brought marks along.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <returns>The journals, by id.</returns>
    public ImmutableArray<JournalId> BroughtFrom(PupilId pupil) => [.. BroughtBy(pupil).Where(p => p.HasMarksOf(pupil)).Select(p => p.Record.Journal.Id)];

    /// <summary>Says when a pupil left the journal.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <returns>The last day in it, when that lies in the period, before its last day and not after <see cref="Day"/>; else null.</returns>
    public LocalDate? LeftOn(PupilId pupil) =>
        own.Roll.Within(pupil, days)?.To is { } last && last < Period.Last && last <= Day ? last : null;

    /// <summary>Says whether a pupil belonged to the journal on a day of the period: one who did not may still have marks in it.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <returns>Whether the pupil did.</returns>
    public bool HasMember(PupilId pupil) => own.Roll.Within(pupil, days) is not null;

    /// <summary>Gives the final mark on record for the period.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <returns>The last entry, or null.</returns>
    public FinalMarkEntry? FinalOf(PupilId pupil) => own.Record.FinalMarks.LastOrDefault(f => f.Pupil == pupil && f.Period == Period.Id);

    /// <summary>Finds a work of the journal or of those that pupils came from.</summary>
    /// <param name="id">Which work.</param>
    /// <returns>The work, or null.</returns>
    public Assessment? FindWork(AssessmentId id) =>
        earlier.Prepend(own).SelectMany(p => p.Record.Assessments).FirstOrDefault(a => a.Assessment.Id == id)?.Assessment;

    /// <summary>Takes the marks of the year's periods of one pupil; only where <see cref="Period"/> is a year that is divided.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <returns>The marks of the year with all its current ones, or null when the period is no such year; or what is wrong with the current ones.</returns>
    public Result<YearMarks>? YearOf(PupilId pupil)
    {
        var parts = Period.Kind == PeriodKind.Year ? AttestationPeriods.PartsOf(Periods, Period, own.Record) : [];
        if (parts.IsEmpty)
        {
            return null;
        }

        var current = Of(pupil);
        var enrolled = own.Roll.Within(pupil, days) ?? DateSpan.Always;
        return current.TryGet(out var marks)
            ? new Result<YearMarks>(JournalMarks.YearOf(own.Record, pupil, parts, enrolled).With(marks))
            : new Result<YearMarks>(current.Defects);
    }

    private static JournalRecord Read(ISchoolYearSource source, int ordinal, Instant? asOf)
    {
        var record = source.ReadJournal(ordinal);
        return asOf is { } instant ? record.KnownAt(instant) : record;
    }

    /// <summary>Finds the journals of the subject that a pupil of this one belonged to earlier in the period; others are not even read.</summary>
    private static IEnumerable<Part> Earlier(ISchoolYearSource source, Part here, StudyPeriod period, Instant? asOf, LocalDate? day)
    {
        var register = source.Register;
        var mine = here.Record.Journal;
        var span = new DateSpan(period.First, period.Last);
        foreach (var other in register.Journals)
        {
            if (other.Id == mine.Id || mine.Subject is null || other.Kind != mine.Kind || !string.Equals(other.Subject, mine.Subject, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var roll = JournalRoll.Of(register, other);
            if (roll.Pupils.Any(p => CameFrom(here.Roll, roll, p, span)))
            {
                var record = Read(source, register.OrdinalOf(other.Id), asOf);
                yield return new Part(roll, record, new JournalMarks(record, period, day));
            }
        }
    }

    private static bool CameFrom(JournalRoll here, JournalRoll there, PupilId pupil, DateSpan days) =>
        here.Within(pupil, days)?.From is { } arrival && there.Within(pupil, days)?.To is { } departure && departure < arrival;

    private IEnumerable<Part> BroughtBy(PupilId pupil) => earlier.Where(part => CameFrom(own.Roll, part.Roll, pupil, days));

    /// <summary>A journal with its roll.</summary>
    private sealed record Part(JournalRoll Roll, JournalRecord Record, JournalMarks Marks)
    {
        internal IEnumerable<PupilId> WithMarks(StudyPeriod period) =>
            Record.Assessments.SelectMany(a => a.Marks.Where(m => period.Contains(m.Day ?? a.Day)).Select(m => m.Pupil))
                .Concat(Record.FinalMarks.Where(f => f.Period == period.Id).Select(f => f.Pupil));

        internal bool HasMarksOf(PupilId pupil) => Marks.Of(pupil).TryGet(out var marks) && !marks.Cells.IsEmpty;
    }
}
