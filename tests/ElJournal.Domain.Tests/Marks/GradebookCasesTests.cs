using System.Text.Json;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Tests.Marks.Support;
using NodaTime;

namespace ElJournal.Domain.Tests.Marks;

/// <summary>Cases that public gradebooks test themselves by. Those of other kinds than ours are listed with the reason in <see cref="GradebookCases.NotOurs"/>.</summary>
public sealed class GradebookCasesTests
{
    private static readonly MarkRules Percents = Percent();

    public static TheoryData<string> Ids => Of(c => Id(c) is var id && !GradebookCases.NotOurs.ContainsKey(id));

    /// <summary>Cases whose groups are single marks of two decimals: those a school could have on a scale of 100.</summary>
    public static TheoryData<string> SchoolIds => Of(c => Id(c) is "canvas-c-fp1" or "canvas-c-fp5");

    [GradebookCasesTheory]
    [MemberData(nameof(Ids))]
    public void ExactMean_OfTheCase_IsAsExpected(string id)
    {
        var (input, expected) = (Case(id).GetProperty("input"), Case(id).GetProperty("expected"));
        foreach (var figure in expected.EnumerateObject())
        {
            var value = figure.Name switch
            {
                "score" => Sum(input.GetProperty("items"), 0),
                "max" => Sum(input.GetProperty("items"), 1),
                "percent" when input.TryGetProperty("gradebook", out _) => Gradebook(input),
                "percent" or "current" => Groups(input, emptyIsZero: false),
                "final" => Groups(input, emptyIsZero: true),
                _ => throw new InvalidOperationException($"Unknown figure {figure.Name}."),
            };

            Assert.Equal(figure.Value.ValueKind == JsonValueKind.Null ? null : GradebookCases.Number(figure.Value), value?.RoundHalfUp(2));
        }
    }

    [GradebookCasesTheory]
    [MemberData(nameof(SchoolIds))]
    public void Judge_CategoryMeans_AreAsExpected(string id)
    {
        var groups = Case(id).GetProperty("input").GetProperty("groups").EnumerateArray().ToList();
        var cells = groups.Select((g, i) => new WorkCell(Cell.Of(Percent(g.GetProperty("items")[0])), new LocalDate(2023, 9, 4))
        {
            Kind = $"вид {i}",
            Weight = MarkWeight.OfHundredths((int)(g.GetProperty("w").GetDecimal() * 100)),
        });

        var outcome = Percents.Judge(PupilMarks.Create([.. cells]).Value);

        Assert.Equal(Case(id).GetProperty("expected").GetProperty("percent").GetDecimal(), decimal.Parse(outcome.Shown!, System.Globalization.CultureInfo.InvariantCulture));
    }

    [GradebookCasesTheory]
    [InlineData(20)]
    public void Cases_All_AreSupportedOrListedWithAReason(int count)
    {
        Assert.Equal(count, GradebookCases.All.Count());
        Assert.Empty(GradebookCases.NotOurs.Keys.Except(GradebookCases.All.Select(Id)));
        Assert.Equal(count - GradebookCases.NotOurs.Count, Ids.Count);
    }

    private static TheoryData<string> Of(Func<JsonElement, bool> wanted) => [.. GradebookCases.All.Where(wanted).Select(Id).DefaultIfEmpty("not at hand")];

    private static string Id(JsonElement element) => element.GetProperty("id").GetString()!;

    private static JsonElement Case(string id) => GradebookCases.All.Single(c => Id(c) == id);

    private static ExactFraction Sum(JsonElement items, int part) =>
        items.EnumerateArray().Select(i => GradebookCases.Number(i[part])).Aggregate(ExactFraction.Zero, (a, b) => a + b);

    private static ExactFraction? Groups(JsonElement input, bool emptyIsZero) => ExactMean.Of(
    [
        .. from section in input.GetProperty("groups").EnumerateArray()
           let items = section.GetProperty("items").EnumerateArray()
               .Where(i => emptyIsZero || i[0].ValueKind != JsonValueKind.Null)
               .Select(i => (Value: i[0].ValueKind == JsonValueKind.Null ? ExactFraction.Zero : GradebookCases.Number(i[0]), Weight: GradebookCases.Number(i[1])))
               .ToList()
           let points = items.Aggregate(ExactFraction.Zero, (a, b) => a + b.Weight)
           where points != ExactFraction.Zero
           let mean = items.Aggregate(ExactFraction.Zero, (a, b) => a + b.Value) / points
           let weight = section.GetProperty("w")
           select (mean * ExactFraction.Of(100, 1), weight.ValueKind == JsonValueKind.Null ? ExactFraction.Zero : GradebookCases.Number(weight)),
    ]);

    private static ExactFraction? Gradebook(JsonElement input)
    {
        var book = GradebookCases.Document.GetProperty("gradebooks").GetProperty(input.GetProperty("gradebook").GetString()!);
        var excluded = input.TryGetProperty("excluded", out var list) ? list.EnumerateArray().Select(e => e.GetString()).ToHashSet() : [];
        var weights = input.TryGetProperty("weights", out var table) ? table.EnumerateObject().ToDictionary(w => w.Name, w => GradebookCases.Number(w.Value)) : [];
        var parts = Items(book.GetProperty("items"), excluded, emptyIsZero: false).ToList();
        foreach (var group in book.GetProperty("groups").EnumerateArray())
        {
            var items = Items(group.GetProperty("items"), excluded, emptyIsZero: !group.GetProperty("excludeEmpty").GetBoolean());
            if (ExactMean.Of([.. items.Select(i => (i.Value, ExactFraction.Of(1, 1)))]) is { } mean)
            {
                parts.Add((group.GetProperty("k").GetString()!, mean));
            }
        }

        return ExactMean.Of([.. parts.Select(p => (p.Value, weights.TryGetValue(p.Key, out var own) ? own : ExactFraction.Of(1, 1)))]);
    }

    private static IEnumerable<(string Key, ExactFraction Value)> Items(JsonElement items, HashSet<string?> excluded, bool emptyIsZero) =>
        from item in items.EnumerateArray()
        let key = item.GetProperty("k").GetString()!
        let score = item.GetProperty("score")
        where !excluded.Contains(key) && (emptyIsZero || score.ValueKind != JsonValueKind.Null)
        let points = score.ValueKind == JsonValueKind.Null ? ExactFraction.Zero : GradebookCases.Number(score)
        select (key, points * ExactFraction.Of(100, 1) / GradebookCases.Number(item.GetProperty("max")));

    private static MarkValue Percent(JsonElement item) => MarkValue.OfHundredths((int)(item[0].GetDecimal() * 10_000 / item[1].GetDecimal()));

    private static MarkRules Percent()
    {
        var scale = MarkingScale.Numeric(0, 100, fail: 49, good: 70);
        return MarkPresets.Usual.With(d => d with
        {
            Scale = scale,
            AveragingModel = AveragingModel.CategoryMeanWeighted,
            LowerBounds = LowerBounds.At(scale, 0.5m),
            LearningLevelCoefficients = new LearningLevelCoefficients(0, [.. Enumerable.Range(0, 101).Select(m => (m, (decimal)m))]),
        });
    }
}
