using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>The types of all properties.</summary>
internal static class FieldTypes
{
    internal static readonly FieldType<string?> Text = new TextType(repeats: false);
    internal static readonly FieldType<string?> RepeatedText = new TextType(repeats: true);
    internal static readonly FieldType<bool> Flag = new FlagType();
    internal static readonly FieldType<LocalDate> Date = new DateType(inYear: null);
    internal static readonly FieldType<LocalTime> Time = new TimeType();
    internal static readonly FieldType<Instant> Instant = new InstantType();
    internal static readonly FieldType<MarkWeight> Weight = new WeightType();
    internal static readonly FieldType<AttendanceCode> Attendance = new AttendanceType();

    internal static readonly FieldType<Cell> Mark = new CellType(
        CellType.Form("отметка числом от 0 до 100, двойная отметка вида 5/3", CellCodes.Marks),
        CellType.Pattern($"{CellType.Number}(/{CellType.Number})?", CellCodes.Marks),
        CellCodes.TryParseMark);

    internal static readonly FieldType<Cell> FinalMark = new CellType(
        CellType.Form("отметка числом от 0 до 100", CellCodes.FinalMarks),
        CellType.Pattern(CellType.Number, CellCodes.FinalMarks),
        CellCodes.TryParseFinalMark);

    internal static readonly FieldType<MarkScale> Scale = new ParsedType<MarkScale>(
        new FieldShape("string", "шкала вида 2-5") { Pattern = @"^\d{1,3}-\d{1,3}$" },
        MarkScale.TryParse,
        static s => s.ToString());

    internal static readonly FieldType<DateTimeZone> Zone = new ParsedType<DateTimeZone>(
        new FieldShape("string", "часовой пояс базы tzdb, например Europe/Moscow"),
        static (text, out zone) => (zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(text)!) is not null,
        static z => z.Id);

    internal static readonly FieldType<SchoolId> School = new ParsedType<SchoolId>(
        IdShape.Value,
        SchoolId.TryParse,
        static s => s.Value);

    internal static readonly FieldType<JournalKind> JournalKind = new CodeType<JournalKind>(FactCodes.JournalKinds);
    internal static readonly FieldType<LessonStatus> LessonStatus = new CodeType<LessonStatus>(FactCodes.LessonStatuses);
    internal static readonly FieldType<CalendarDayKind> DayKind = new CodeType<CalendarDayKind>(FactCodes.CalendarDayKinds);
    internal static readonly FieldType<PeriodKind> PeriodKind = new CodeType<PeriodKind>(FactCodes.PeriodKinds);
    internal static readonly FieldType<StaffRoleKind> Role = new CodeType<StaffRoleKind>(FactCodes.StaffRoles);
    internal static readonly FieldType<CoverageLevel> CoverageLevel = new CodeType<CoverageLevel>(FactCodes.CoverageLevels);
    internal static readonly FieldType<FactKinds> CoverageKind = new CodeType<FactKinds>(FactCodes.CoverageKinds);

    internal static readonly IdWords<ClassId> Class = new("класс", "класса", ClassId.TryParse, static i => i.Value, static r => r.Register.Classes);
    internal static readonly IdWords<PupilId> Pupil = new("обучающийся", "обучающегося", PupilId.TryParse, static i => i.Value, static r => r.Register.Pupils);
    internal static readonly IdWords<StaffId> Person = new("работник", "работника", StaffId.TryParse, static i => i.Value, static r => r.Register.Staff);
    internal static readonly IdWords<SubgroupId> Subgroup = new("подгруппа", "подгруппы", SubgroupId.TryParse, static i => i.Value, static r => r.Register.Subgroups);
    internal static readonly IdWords<PeriodId> Period = new("период", "периода", PeriodId.TryParse, static i => i.Value, static r => r.Register.Periods);
    internal static readonly IdWords<JournalId> Journal = new("журнал", "журнала", JournalId.TryParse, static i => i.Value, static r => r.Register.Journals);
    internal static readonly IdWords<LessonId> Lesson = new("урок", "урока", LessonId.TryParse, static i => i.Value, static r => r.Lessons, MayComeLater: true);
    internal static readonly IdWords<AssessmentId> Assessment = new("работа", "работы", AssessmentId.TryParse, static i => i.Value, static r => r.Assessments, MayComeLater: true);

    /// <summary>A whole number within bounds, both inclusive.</summary>
    internal static FieldType<int> Integer(int min, int max) => new IntegerType(min, max);

    /// <summary>A day that must lie in the school year.</summary>
    internal static FieldType<LocalDate> DateInYear(string what) => new DateType(what);

    /// <summary>An id in a role.</summary>
    internal static FieldType<TId> As<TId>(this IdWords<TId> words, IdRole role)
        where TId : struct => new IdType<TId>(words, role);

    /// <summary>The same type, left out when there is no value.</summary>
    internal static FieldType<T?> OrAbsent<T>(this FieldType<T> type)
        where T : struct => new OptionalType<T>(type);

    /// <summary>The same type, left out when the value is the usual one.</summary>
    internal static FieldType<T> OrAbsentAs<T>(this FieldType<T> type, T usual)
        where T : struct => new DefaultType<T>(type, usual);
}
