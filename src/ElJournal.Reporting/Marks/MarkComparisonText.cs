using System.Globalization;

namespace ElJournal.Reporting.Marks;

/// <summary>Writes the same marks by two sets of rules as text for a Russian reader.</summary>
public static class MarkComparisonText
{
    /// <summary>Writes the comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Lines(MarkComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return
        [
            .. MarkSheetText.Head(comparison.Left.Marks, comparison.Left.Basis),
            .. MarkSheetText.Head(comparison.Right.Marks, comparison.Right.Basis).Skip(1).Select(line => $"Что, если. {line}"),
            "",
            .. comparison.Rows.IsEmpty ? ["Обучающихся в журнале нет."] : Table(comparison),
        ];
    }

    private static IEnumerable<string> Table(MarkComparison comparison)
    {
        var table = new TextTable("обучающийся", "отметок#", "среднее#", "отметка#", "среднее, что если#", "отметка, что если#", "перемена");
        var counts = new int[Enum.GetValues<MarkMove>().Length];
        foreach (var (left, right) in comparison.Rows)
        {
            var move = MarkComparison.MoveOf(left, right);
            counts[(int)move]++;
            table.Add(
                left.Pupil.Value,
                (left.Count ?? right.Count)?.ToString(CultureInfo.InvariantCulture) ?? "—",
                Shown(left),
                MarkWords.Of(MarkComparison.Proposed(left)) ?? "—",
                Shown(right),
                MarkWords.Of(MarkComparison.Proposed(right)) ?? "—",
                Of(move));
        }

        return
        [
            .. table.Lines(),
            "",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Выше: {counts[(int)MarkMove.Higher]}; ниже: {counts[(int)MarkMove.Lower]}; отметка появляется, исчезает или становится «н/а»: {counts[(int)MarkMove.Other]}; без перемен: {counts[(int)MarkMove.None]}."),
        ];
    }

    private static string Shown(MarkSheetRow row) => (row.Year is { } year ? year.Shown : row.Outcome?.Shown) is { } shown ? MarkWords.Shown(shown) : "—";

    private static string Of(MarkMove move) => move switch
    {
        MarkMove.Higher => "выше",
        MarkMove.Lower => "ниже",
        MarkMove.Other => "другая",
        _ => "",
    };
}
