using System.Collections.Concurrent;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Reports;
using ElJournal.Reporting.Tests.Reports;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Reporting.Tests.Recomputed;

/// <summary>A demo school as plain loops look at it: all that was on record at an instant, narrowed or not.</summary>
internal sealed class NaiveSchool
{
    private static readonly ConcurrentDictionary<string, NaiveSchool> Made = new(StringComparer.Ordinal);

    private readonly ReportInput whole;
    private readonly ConcurrentDictionary<Type, object> ledgers;

    private NaiveSchool(SchoolYearRecord record, Instant asOf, Regulation regulation)
    {
        whole = new ReportInput(record, SchoolIndexBuilder.Build(record, asOf)) { Policy = MarkPolicy.OfPreset("usual").Value, Regulation = regulation };
        (AsOf, Regulation, Record, ledgers) = (asOf, regulation, record.KnownAt(asOf), []);
        Class = Register.Classes.First(c => c.IsMarked && c.Grade is > 4 and < 10).Id;
        Period = AttestationPeriods.Of(Register, Class).Where(p => p.Kind != PeriodKind.Year && p.First <= Today).OrderBy(p => p.First).Take(2).Last();
        Pupil = Register.Enrolments.First(e => e.Class == Class).Pupil;
        Journal = Register.Journals.First(j => j.Class == Class && Register.IsMarked(j)).Id;
    }

    private NaiveSchool(NaiveSchool other, ReportParameters given)
    {
        (whole, ledgers, AsOf, Regulation, Record) = (other.whole, other.ledgers, other.AsOf, other.Regulation, other.Record);
        (Class, Period, Pupil, Journal, Given) = (other.Class, other.Period, other.Pupil, other.Journal, given);
    }

    /// <summary>Gets the schools by name: the seed of a demo school, its act, and the day looked at where it is not the last; and a small one in which happens what no demo school has.</summary>
    internal static string[] Names { get; } = ["11 aleksandrovskaya-2021", "4 saki-2020 2024-02-01", "29 lenskaya-2017", "small"];

    internal Instant AsOf { get; }

    internal Regulation Regulation { get; }

    /// <summary>Gets the record as it stood at the instant.</summary>
    internal SchoolYearRecord Record { get; }

    internal ReportParameters Given { get; }

    internal ClassId Class { get; }

    internal StudyPeriod Period { get; }

    internal PupilId Pupil { get; }

    internal JournalId Journal { get; }

    internal SchoolRegister Register => whole.Source.Register;

    internal LocalDate Today => DayOf(AsOf);

    internal LocalDate First => Given.HasFlag(ReportParameters.Period) ? Period.First : Register.Year.First;

    internal LocalDate Last => Given.HasFlag(ReportParameters.Period) ? Period.Last : Register.Year.Last;

    /// <summary>Gets the classes that the report is narrowed to.</summary>
    internal IEnumerable<SchoolClass> Classes => Register.Classes.Where(c => !Given.HasFlag(ReportParameters.Class) || c.Id == Class);

    /// <summary>Gets the journals that the report is narrowed to.</summary>
    internal IEnumerable<JournalRecord> Journals => Record.Journals.Where(j =>
        (!Given.HasFlag(ReportParameters.Class) || j.Journal.Class == Class) && (!Given.HasFlag(ReportParameters.Journal) || j.Journal.Id == Journal));

    internal static NaiveSchool Of(string name) => Made.GetOrAdd(name, static words =>
    {
        if (words == "small")
        {
            var small = SmallSchool.Eventful;
            return new NaiveSchool(small.Record, small.AsOf, small.Regulation);
        }

        var parts = words.Split(' ');
        var year = DemoSchool.Make(new DemoOptions { Pupils = 40, Seed = ulong.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), Regulation = parts[1] });
        var day = parts.Length > 2 ? NodaTime.Text.LocalDatePattern.Iso.Parse(parts[2]).Value : (LocalDate?)null;
        var asOf = day is { } last ? year.Register.Clock.LastTickOfDay(last) : year.Register.ExtractedAt!.Value;
        return new NaiveSchool(year.Record, asOf, new Regulation(PackLibrary.Standard.Get(parts[1]).Value));
    });

    internal NaiveSchool Narrowed(ReportParameters given) => new(this, given);

    internal ReportInput Input() => new(whole.Source, whole.Index)
    {
        Policy = whole.Policy,
        Regulation = Given.HasFlag(ReportParameters.Regulation) ? Regulation : null,
        Class = Given.HasFlag(ReportParameters.Class) ? Class : null,
        Journal = Given.HasFlag(ReportParameters.Journal) ? Journal : null,
        Pupil = Given.HasFlag(ReportParameters.Pupil) ? Pupil : null,
        Period = Given.HasFlag(ReportParameters.Period) ? Period : null,
    };

    internal List<TFact> Ledger<TFact>()
        where TFact : LedgerFact => (List<TFact>)ledgers.GetOrAdd(typeof(TFact), _ => Record.ReadLedger<TFact>().ToList());

    internal LocalDate DayOf(Instant instant) => instant.InZone(Register.School.TimeZone).Date;

    internal LocalDateTime LocalOf(Instant instant) => instant.InZone(Register.School.TimeZone).LocalDateTime;

    internal Instant EndOf(LocalDate day) => day.PlusDays(1).AtStartOfDayInZone(Register.School.TimeZone).ToInstant();

    internal bool IsWithin(LocalDate day) => day >= First && day <= Last;

    /// <summary>Says whether a lesson took place so far.</summary>
    internal bool IsOver(LessonRecord lesson) => lesson.Current.Status != LessonStatus.Cancelled
        && (lesson.Current.Date + (lesson.Current.End ?? new LocalTime(23, 59, 59))).InZoneLeniently(Register.School.TimeZone).ToInstant() <= AsOf;

    internal bool Belongs(PupilId pupil, Journal journal, LocalDate day) => journal.Subgroup is { } subgroup
        ? Register.Subgroups.Any(m => m.Subgroup == subgroup && m.Pupil == pupil && m.Span.Contains(day))
        : Register.Enrolments.Any(e => e.Class == journal.Class && e.Pupil == pupil && e.Span.Contains(day));

    /// <summary>Lists who was in a class on any of some days.</summary>
    internal List<PupilId> Members(ClassId schoolClass, LocalDate first, LocalDate last) =>
        [.. Register.Enrolments.Where(e => e.Class == schoolClass && !(e.Span.From > last) && !(e.Span.To < first)).Select(e => e.Pupil).Distinct().Order()];

    /// <summary>Says whether a pupil left a class before the last of some days.</summary>
    internal bool HasLeft(PupilId pupil, ClassId schoolClass, LocalDate last)
    {
        var end = LocalDate.Min(last, Today);
        return !Register.Enrolments.Any(e => e.Class == schoolClass && e.Pupil == pupil && !(e.Span.To < end));
    }

    /// <summary>The period of a class that is of the kind and days of the chosen one.</summary>
    internal StudyPeriod? Like(ClassId schoolClass, StudyPeriod period) =>
        AttestationPeriods.Of(Register, schoolClass).FirstOrDefault(p => p.Kind == period.Kind && p.First == period.First && p.Last == period.Last);

    internal static string Name(Journal journal) => (journal.Subject ?? journal.Id.Value) + (journal.Subgroup is { } subgroup ? $" (подгруппа {subgroup})" : "");

    internal static bool IsMark(Cell cell) => cell is Cell.MarkCell or Cell.DoubleMarkCell or Cell.PassedCell or Cell.FailedCell;
}
