using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Marks.Years;

namespace ElJournal.Reporting.Marks;

/// <summary>Says how the mark of a year was reckoned.</summary>
internal static class YearExplanation
{
    internal static IEnumerable<string> Lines(YearOutcome outcome)
    {
        yield return "1. Отметки за периоды:";
        foreach (var (part, fate) in outcome.Marks.Parts.Zip(outcome.Fates))
        {
            yield return $"   {part.Period?.Value ?? "период"}: {MarkWords.Of(part.Cell) ?? "нет"} — {Of(fate)}";
        }

        if (outcome.Rules.YearModel.Kind == YearModelKind.WithExam)
        {
            yield return $"   экзамен: {MarkWords.Of(outcome.Marks.Exam) ?? "нет"}, вес {Wording.Of(outcome.Rules.YearModel.ExamWeight)}";
        }

        if (outcome.Average is { } average)
        {
            yield return $"2. Среднее: {Calculation(outcome)}{MarkWords.Told(average, outcome.Rules.DisplayDigits)}.";
            if (outcome.IsTie)
            {
                yield return $"   Ровно посередине; решает правило: {Tie(outcome.Rules.YearTie)}.";
            }
        }

        yield return outcome.Proposed is { } proposed && outcome.State == YearState.Decided ? $"Итог: предлагается {MarkWords.Of(proposed)}." : $"Итог: {MarkWords.Of(outcome)}.";
    }

    private static string Calculation(YearOutcome outcome)
    {
        if (outcome.Current is not null)
        {
            return "по всем текущим отметкам года ";
        }

        var marks = outcome.Marks.Parts.Zip(outcome.Fates)
            .Where(p => p.Second is YearPartFate.Counted or YearPartFate.CountedAsFail)
            .Select(p => p.Second == YearPartFate.Counted ? MarkWords.Of(p.First.Cell)! : outcome.Rules.Scale.Fail.ToString(CultureInfo.InvariantCulture))
            .ToList();
        return outcome.Rules.YearModel.Kind == YearModelKind.WithExam && outcome.Marks.Exam is Cell.MarkCell exam
            ? $"({string.Join(" + ", marks)} + {MarkWords.Of(exam)} × {Wording.Of(outcome.Rules.YearModel.ExamWeight)}) : ({marks.Count.ToString(CultureInfo.InvariantCulture)} + {Wording.Of(outcome.Rules.YearModel.ExamWeight)}) = "
            : $"({string.Join(" + ", marks)}) : {marks.Count.ToString(CultureInfo.InvariantCulture)} = ";
    }

    private static string Of(YearPartFate fate) => fate switch
    {
        YearPartFate.Counted => "считается",
        YearPartFate.CountedAsFail => "считается как неудовлетворительная",
        YearPartFate.Skipped => "пропускается: других периодов достаточно",
        YearPartFate.Blocking => "закрывает год, пока период не сдан",
        YearPartFate.Exempt => "освобождён",
        YearPartFate.NotEnrolled => "в этот период не учился здесь",
        YearPartFate.Missing => "ещё нет, а нужна",
        YearPartFate.PassOrFail => "зачёт или незачёт: числа у него нет",
        YearPartFate.OffScale => "вне шкалы",
        YearPartFate.NotNeeded => "не нужна: год считается по текущим отметкам",
        _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, "Unknown fate."),
    };

    private static string Tie(YearTie tie) => tie switch
    {
        YearTie.PupilFavour => "в пользу обучающегося",
        YearTie.LastPeriod => "в сторону отметки последнего периода",
        _ => "решает учитель",
    };
}
