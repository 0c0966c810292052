using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Reporting.Marks;

/// <summary>Says how an average became a mark.</summary>
internal static class MarkConversion
{
    internal static IEnumerable<string> Lines(MarkOutcome outcome)
    {
        var (rules, average) = (outcome.Rules, outcome.Average!.Value);
        yield return $"Границы: {string.Join("; ", rules.LowerBounds.Items.OrderBy(i => i.Mark).Select(Bound))}; сама граница {(rules.BoundInclusive ? "входит" : "не входит")}.";
        if (rules.RoundBeforeCompare.Kind != RoundingKind.None)
        {
            yield return $"Перед сравнением среднее {Rounded(rules.RoundBeforeCompare, average)}.";
        }

        yield return Compared(outcome);
        if (outcome.IsShownMisleading)
        {
            yield return $"Показанное среднее {MarkWords.Shown(outcome.Shown!)} округлено; решает точное.";
        }

        if (outcome.DecidedBy is { } decider)
        {
            yield return $"До следующей границы не больше {Wording.Of(rules.ContestedZone.Width)}, поэтому решает {Decider(decider)}.";
        }
        else if (outcome.State == MarkState.Contested)
        {
            yield return $"До следующей границы не больше {Wording.Of(rules.ContestedZone.Width)}: отметка спорная.";
        }

        if (outcome.IsTopMarkBarred)
        {
            yield return "Есть неудовлетворительная отметка, и по правилам высшей не бывает.";
        }
    }

    private static string Bound((int Mark, decimal Bound) item) => string.Create(CultureInfo.InvariantCulture, $"{item.Mark} — с {Wording.Of(item.Bound)}");

    private static string Rounded(CompareRounding rounding, ExactFraction average) => rounding.Kind == RoundingKind.HalfUp
        ? string.Create(CultureInfo.InvariantCulture, $"округляется до {rounding.Digits} знаков, половина вверх: {MarkWords.Exact(average.RoundHalfUp(rounding.Digits))}")
        : string.Create(CultureInfo.InvariantCulture, $"обрезается до {rounding.Digits} знаков: {MarkWords.Exact(average.Truncate(rounding.Digits))}");

    private static string Compared(MarkOutcome outcome)
    {
        var parts = new List<string>();
        var reached = outcome.Distances.LastOrDefault(d => d.IsReached);
        if (reached.Mark > 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"граница {reached.Mark} достигнута"));
        }

        if (outcome.Distances.Any(d => !d.IsReached))
        {
            parts.Add(MarkSheetText.DistanceOf(outcome));
        }

        return $"{Capital(string.Join(", ", parts))}.";
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Decider(ContestedTieBreaker decider) => decider switch
    {
        ContestedTieBreaker.MeanOfControls => "среднее за контрольные работы",
        ContestedTieBreaker.LastControl => "последняя контрольная работа",
        ContestedTieBreaker.PupilFavour => "польза обучающегося",
        _ => "учитель",
    };
}
