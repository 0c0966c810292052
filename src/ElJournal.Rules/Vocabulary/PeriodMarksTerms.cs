using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Years;
using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь отметок периода: what norms can ask about them where the school's rules of marking are set.</summary>
public static class PeriodMarksTerms
{
    private const FactKinds Period = FactKinds.Periods | FactKinds.Journals | FactKinds.Classes;

    private const FactKinds Marks = Period | FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Attendance
        | FactKinds.Assessments | FactKinds.Marks | FactKinds.Enrolments | FactKinds.Subgroups | FactKinds.FinalMarks;

    /// <summary>Rules of marking are set for the journal.</summary>
    public static readonly Term<FinalMarkCase> RulesSet = new(
        "marks.rules-set",
        "порядок оценивания задан",
        Period,
        static (in FinalMarkCase c) => c.In.Rules is null ? Truth.Unknown : Truth.Yes)
    {
        Blames = FactKinds.None,
        UnknownBecause = "порядок оценивания не задан: ни один пункт не называет весов, границ и наименьшего числа отметок",
    };

    /// <summary>The period is over.</summary>
    public static readonly Term<FinalMarkCase> Over = new(
        "marks.period-over",
        "период кончился",
        FactKinds.Periods,
        static (in FinalMarkCase c) => c.IsOver.ToTruth());

    /// <summary>There are fewer marks than the rules ask for; where no rules are set none are asked for, see <see cref="RulesSet"/>.</summary>
    public static readonly Term<FinalMarkCase> TooFew = new(
        "marks.too-few",
        "отметок меньше, чем требует порядок оценивания",
        Marks,
        static (in FinalMarkCase c) =>
            c.In.Rules is null ? Truth.No
            : OutcomeOf(in c) is not { State: not MarkState.Undetermined } outcome ? Truth.Unknown
            : (outcome.Count < outcome.MinMarks).ToTruth())
    {
        Blames = FactKinds.Assessments | FactKinds.Marks,
        UnknownBecause = "вывод об отметке за период не установлен",
        Values = static (in FinalMarkCase c) => OutcomeOf(in c) is { } outcome ? FormattableString.Invariant($"отметок {outcome.Count}, нужно {outcome.MinMarks}") : null,
    };

    /// <summary>A final mark stands; where the case stands for several pupils, one of any of them.</summary>
    public static readonly Term<FinalMarkCase> FinalGiven = new(
        "marks.final-given",
        "итоговая отметка стоит",
        FactKinds.Periods | FactKinds.FinalMarks,
        static (in FinalMarkCase c) =>
            (c.Pupil < 0 ? c.In.HasFinalMarks : !c.Entries.IsEmpty) ? Truth.Yes
            : c.Complete.HasFlag(FactKinds.FinalMarks) ? Truth.No
            : Truth.Unknown)
    {
        Blames = FactKinds.FinalMarks,
    };

    /// <summary>The final mark is not the one that follows from the marks, and is not excused by a reason; where no rules are set nothing follows, see <see cref="RulesSet"/>.</summary>
    public static readonly Term<FinalMarkCase> OffRule = new(
        "marks.final-off-rule",
        "итоговая отметка не та, что следует из отметок, а причины нет или порядок оценивания её не допускает",
        Marks,
        static (in FinalMarkCase c) => c.In.Rules is null ? Truth.No : c.Entries is not [.., var final] ? (c.Pupil < 0 ? Truth.Unknown : Truth.No) : FitOf(in c, final.Cell) switch
        {
            null => Truth.Unknown,
            FinalMarkFit.NotAllowed => Truth.Yes,
            FinalMarkFit.NeedsReason => string.IsNullOrWhiteSpace(final.Reason).ToTruth(),
            _ => Truth.No,
        })
    {
        Blames = FactKinds.Assessments | FactKinds.Marks,
        UnknownBecause = "вывод об отметке за период не установлен",
        Values = static (in FinalMarkCase c) => c.Entries is [.., var final] ? Compared(in c, final.Cell) : null,
    };

    /// <summary>Judges the pupil's marks; null where rules, pupil or facts are not known.</summary>
    private static MarkOutcome? OutcomeOf(in FinalMarkCase c) =>
        Known(in c) is { } pupil && c.In.Marks.Of(pupil).TryGet(out var marks) ? c.In.Rules!.Judge(marks) : null;

    /// <summary>Judges the pupil's year; null where the period is none that is divided.</summary>
    private static YearOutcome? YearOf(in FinalMarkCase c) =>
        Known(in c) is { } pupil && c.In.Marks.YearOf(pupil) is { } year && year.TryGet(out var marks) ? c.In.Rules!.Judge(marks) : null;

    private static FinalMarkFit? FitOf(in FinalMarkCase c, Cell final) =>
        YearOf(in c) is { } year ? (year.State is YearState.Undetermined or YearState.Incomplete ? null : year.FitOf(final))
        : OutcomeOf(in c) is { State: not MarkState.Undetermined } outcome ? outcome.FitOf(final)
        : null;

    private static PupilId? Known(in FinalMarkCase c) => c.In.Rules is not null && c.In.Marks.Missing == FactKinds.None ? c.PupilId : null;

    private static string Compared(in FinalMarkCase c, Cell final)
    {
        var year = YearOf(in c);
        var (proposed, shown) = year is null && OutcomeOf(in c) is { } outcome ? (outcome.Proposed, outcome.Shown) : (year?.Proposed, year?.Shown);
        var rule = proposed is null ? "порядок оценивания отметки не предлагает" : $"по порядку оценивания {CellCodes.Format(proposed)}";
        return $"стоит {CellCodes.Format(final)}, {rule}{(shown is null ? "" : $" (среднее {shown.Replace('.', ',')})")}";
    }
}
