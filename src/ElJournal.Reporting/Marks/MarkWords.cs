using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Years;
using ElJournal.Domain.Time;

namespace ElJournal.Reporting.Marks;

/// <summary>Words about marks, for readers and for programs.</summary>
internal static class MarkWords
{
    private const int MostDecimals = 4;

    internal static string Code(MarkState state) => state switch
    {
        MarkState.Decided => "decided",
        MarkState.Contested => "contested",
        MarkState.NotAttested => "notAttested",
        MarkState.Ungraded => "ungraded",
        MarkState.NoAverage => "noAverage",
        MarkState.Undetermined => "undetermined",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };

    internal static string Code(YearState state) => state switch
    {
        YearState.Decided => "decided",
        YearState.Contested => "contested",
        YearState.Incomplete => "incomplete",
        YearState.RequiresPass => "requiresPass",
        YearState.NotAttested => "notAttested",
        YearState.Exempt => "exempt",
        YearState.Ungraded => "ungraded",
        YearState.NoAverage => "noAverage",
        YearState.Undetermined => "undetermined",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };

    internal static string Code(FinalMarkFit fit) => fit switch
    {
        FinalMarkFit.Follows => "follows",
        FinalMarkFit.NeedsReason => "needsReason",
        FinalMarkFit.NotAllowed => "notAllowed",
        FinalMarkFit.NotRegulated => "notRegulated",
        _ => throw new ArgumentOutOfRangeException(nameof(fit), fit, "Unknown fit."),
    };

    internal static string Code(CellFate fate) => JsonName(fate.ToString());

    internal static string Of(MarkOutcome outcome) => outcome.State switch
    {
        MarkState.Decided => "определена",
        MarkState.Contested when outcome.Alternative is { } upper => string.Create(CultureInfo.InvariantCulture, $"спорная: {outcome.ProposedMark} или {upper}, решает учитель"),
        MarkState.Contested => "решает учитель",
        MarkState.NotAttested when outcome.NotAttestedReason == NotAttestedReason.ControlMissed => "не аттестован: не написана контрольная работа",
        MarkState.NotAttested => string.Create(CultureInfo.InvariantCulture, $"не аттестован: отметок {outcome.Count}, нужно {outcome.MinMarks}"),
        MarkState.Ungraded => "предмет без отметок",
        MarkState.NoAverage => outcome.Count == 0 ? "отметок нет" : "среднего нет: сумма весов 0",
        MarkState.Undetermined => "не установлена",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.State, "Unknown state."),
    };

    internal static string Of(YearOutcome outcome) => outcome.State switch
    {
        YearState.Decided => "определена",
        YearState.Contested when outcome.Alternative is { } upper => string.Create(CultureInfo.InvariantCulture, $"спорная: {outcome.ProposedMark} или {upper}, решает учитель"),
        YearState.Contested => "решает учитель",
        YearState.Incomplete => "ещё не все отметки, из которых складывается годовая",
        YearState.RequiresPass => "нужно сдать период с «н/а»",
        YearState.NotAttested => "не аттестован",
        YearState.Exempt => "освобождён",
        YearState.Ungraded => "предмет без отметок",
        YearState.NoAverage => "среднего нет",
        YearState.Undetermined => "не установлена",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.State, "Unknown state."),
    };

    internal static string Of(FinalMarkFit fit) => fit switch
    {
        FinalMarkFit.Follows => "следует правилам",
        FinalMarkFit.NeedsReason => "отклонение, нужна причина",
        FinalMarkFit.NotAllowed => "правилами не допускается",
        FinalMarkFit.NotRegulated => "правила о ней молчат",
        _ => throw new ArgumentOutOfRangeException(nameof(fit), fit, "Unknown fit."),
    };

    internal static string Of(CellFate fate) => fate switch
    {
        CellFate.Counted => "считается",
        CellFate.CountedAsDebt => "долг не сдан вовремя и считается отметкой",
        CellFate.ZeroWeight => "вес 0: записана и не считается",
        CellFate.Credited => "зачёт или незачёт: в числе отметок, среднего нет",
        CellFate.Absent => "отсутствие: ни отметки, ни веса",
        CellFate.Blocking => "контрольная не написана: до того отметки за период нет",
        CellFate.Debt => "долг: работа ещё не сдана",
        CellFate.WrittenLater => "работа написана позже",
        CellFate.Exempt => "освобождён: отметка не требуется",
        CellFate.NotAttested => "не аттестован за работу",
        CellFate.PassOrFail => "зачёт или незачёт: числа у него нет",
        CellFate.NoValue => "ни отметки, ни веса",
        CellFate.Future => "«точка»: её день ещё не наступил",
        CellFate.ReplacedByRetake => "заменена пересдачей",
        CellFate.MergedIntoMean => "вошла в среднее попыток",
        CellFate.NotBestAttempt => "другая попытка лучше",
        CellFate.AttemptOverLimit => "пересдача сверх допустимого числа",
        CellFate.NoWeight => "у вида работы нет веса",
        CellFate.OffScale => "отметка вне шкалы",
        CellFate.Ungraded => "предмет без отметок",
        _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, "Unknown fate."),
    };

    internal static string Of(StudyPeriod period) => $"«{period.Id}» ({Wording.Of(period.First)} – {Wording.Of(period.Last)})";

    /// <summary>A work by its day, kind and title.</summary>
    internal static string Titled(WorkCell work, SubjectMarks marks)
    {
        var title = marks.FindWork(work.Work)?.Title;
        return $"{Wording.Of(work.Day)} {work.Kind ?? (title is null ? "работа" : "")}{(title is null ? "" : $" «{title}»")}".Replace("  ", " ", StringComparison.Ordinal);
    }

    /// <summary>A number as it is, with a comma where it ends after few decimals, else as a fraction.</summary>
    internal static string Exact(ExactFraction number) => IsShort(number, out var text) ? text : number.ToString();

    /// <summary>A number as it is, and for a fraction that never ends how much that is about: never about nothing.</summary>
    internal static string Told(ExactFraction number, int digits)
    {
        if (IsShort(number, out var text))
        {
            return text;
        }

        while (digits < ExactFraction.MaxDigits && number.RoundHalfUp(digits) == ExactFraction.Zero)
        {
            digits++;
        }

        return $"{number} ≈ {Shown(number.ToText(digits))}";
    }

    internal static string Shown(string text) => text.Replace('.', ',');

    internal static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    internal static string? Of(Cell? cell) => cell is null ? null : Domain.Interchange.Codes.CellCodes.Format(cell);

    private static bool IsShort(ExactFraction number, out string text)
    {
        for (var digits = 0; digits <= MostDecimals; digits++)
        {
            if (number.Truncate(digits) == number)
            {
                text = Shown(number.ToText(digits));
                return true;
            }
        }

        text = "";
        return false;
    }
}
