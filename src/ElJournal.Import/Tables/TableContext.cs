using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Import.Reading;
using NodaTime;

namespace ElJournal.Import.Tables;

/// <summary>What is known while a folder is being read: the school, the ids met, the facts made.</summary>
internal sealed class TableContext : SheetContext
{
    private readonly ITableSource source;

    private readonly HashSet<string> broken = new(StringComparer.Ordinal);

    private readonly HashSet<string?> needy = [];

    internal TableContext(ImportLog log, TableImportOptions options, ITableSource source)
        : base(log, options.Limits, options.TimeZone ?? DateTimeZone.Utc, source.Sheets)
    {
        this.source = source;

        // The clock of UTC stands in for that of an unknown zone, so that the other defects are found too.
        Zone = options.TimeZone;
        Classes = Keys<ClassId>(TableSheets.Classes, "класса", ClassId.TryParse);
        Staff = Keys<StaffId>(TableSheets.Staff, "работника", StaffId.TryParse);
        Pupils = Keys<PupilId>(TableSheets.Pupils, "обучающегося", PupilId.TryParse);
        Subgroups = Keys<SubgroupId>(TableSheets.Subgroups, "подгруппы", SubgroupId.TryParse);
        Journals = Keys<JournalId>(TableSheets.Journals, "журнала", JournalId.TryParse);
        Periods = Keys<PeriodId>(TableSheets.Periods, "периода", PeriodId.TryParse);
        Lessons = Keys<LessonId>(TableSheets.Lessons, "урока", LessonId.TryParse);
        Assessments = Keys<AssessmentId>(TableSheets.Assessments, "работы", AssessmentId.TryParse);
        Guardians = Keys<GuardianId>(TableSheets.Guardians, "родителя", GuardianId.TryParse);
        Checks = Keys<CheckId>(TableSheets.Checks, "проверки", CheckId.TryParse);
        Acts = Keys<CorrectionActId>(TableSheets.Acts, "акта исправления", CorrectionActId.TryParse);
        Persons = new PersonKeys(Pupils, Staff, Guardians);
    }

    /// <summary>Gets the zone of the school, or null as long as nobody named it.</summary>
    internal DateTimeZone? Zone { get; private set; }

    internal int SchoolRows { get; set; }

    internal SchoolId? SchoolId { get; set; }

    internal string? SchoolName { get; set; }

    internal WeekLength? Week { get; set; }

    internal MarkScale? Scale { get; set; }

    internal Instant? ExtractedAt { get; set; }

    internal KeySet<ClassId> Classes { get; }

    internal KeySet<StaffId> Staff { get; }

    internal KeySet<PupilId> Pupils { get; }

    internal KeySet<SubgroupId> Subgroups { get; }

    internal KeySet<JournalId> Journals { get; }

    internal KeySet<PeriodId> Periods { get; }

    internal KeySet<LessonId> Lessons { get; }

    internal KeySet<AssessmentId> Assessments { get; }

    internal KeySet<GuardianId> Guardians { get; }

    internal KeySet<CheckId> Checks { get; }

    internal KeySet<CorrectionActId> Acts { get; }

    internal PersonKeys Persons { get; }

    internal int OrdersDropped { get; set; }

    internal int LessonsDropped { get; set; }

    /// <summary>Gets or sets a value indicating whether a period could not be read: it may be the one that sets the school year.</summary>
    internal bool ArePeriodsDoubtful { get; set; }

    /// <summary>Gets or sets a value indicating whether the day of a lesson or an assessment could not be read.</summary>
    internal bool AreDaysDoubtful { get; set; }

    /// <summary>Gets the journal of each lesson.</summary>
    internal Dictionary<LessonId, JournalId> JournalOf { get; } = [];

    /// <summary>Gets what goes into the register, to be added once the school is known.</summary>
    internal List<Action<SchoolRegisterBuilder>> Register { get; } = [];

    internal List<(StatedPeriod Fact, Place Place)> StatedPeriods { get; } = [];

    internal List<(CalendarDay Fact, Place Place)> CalendarDays { get; } = [];

    internal List<(LessonEntry Fact, Place Place)> LessonFacts { get; } = [];

    internal List<(HomeworkEntry Fact, Place Place)> HomeworkFacts { get; } = [];

    internal List<(AttendanceEntry Fact, Place Place)> AttendanceFacts { get; } = [];

    internal List<(Assessment Fact, Place Place)> AssessmentFacts { get; } = [];

    internal List<(MarkEntry Fact, Place Place)> MarkFacts { get; } = [];

    internal List<(FinalMarkEntry Fact, Place Place)> FinalMarkFacts { get; } = [];

    internal List<(LedgerFact Fact, Place Place)> LedgerFacts { get; } = [];

    /// <summary>Gets the days that must lie in the school year, also those of rows that make no fact.</summary>
    internal List<(LocalDate Date, string What, Place Place)> DaysOfYear { get; } = [];

    /// <summary>Notes that a sheet could not be read to its end.</summary>
    internal void Break(string sheet) => broken.Add(sheet);

    /// <summary>Gives the place of a sheet as a whole, also of one that is missing.</summary>
    internal Place PlaceOf(string sheet) => new(source.FileOf(sheet));

    internal bool IsWhole(string sheet) => !broken.Contains(sheet);

    internal void SetZone(DateTimeZone zone) => (Zone, Clock) = (zone, new SchoolClock(zone));

    /// <summary>Says whether the sheet is there without which no row of another means anything; that it is missing is reported once.</summary>
    internal bool Needs(string sheet, SheetRow row, string without)
    {
        if (!Has(sheet) && needy.Add(row.Place.File))
        {
            row.Report(TableDefects.SheetNeeded, sheet[..^1], sheet, without);
        }

        return Has(sheet);
    }
}
