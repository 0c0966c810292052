using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Rules.Packs;

/// <content>The parameters that are more than a number or a word.</content>
internal static partial class MarkParameterReader
{
    private static MarkingScale? Scale(JsonNode node, string name)
    {
        if (node.IsText(name))
        {
            var word = node.OneOf(name, TitleOf(name), new Dictionary<string, bool> { ["pass-fail"] = true, ["ungraded"] = false });
            return word is null ? null : word.Value ? MarkingScale.PassFail : MarkingScale.Ungraded;
        }

        if (node.Child(name) is not { } scale)
        {
            return null;
        }

        var (min, max, fail, good) = (Needed(scale, "min"), Needed(scale, "max"), Needed(scale, "fail"), Needed(scale, "good"));
        scale.Done();
        return min is null || max is null || fail is null || good is null ? null : MarkingScale.Numeric(min.Value, max.Value, fail.Value, good.Value);
    }

    private static UnknownKindWeight? Unknown(JsonNode node, string name) => node.IsText(name)
        ? node.OneOf(name, TitleOf(name), new Dictionary<string, UnknownKindWeight> { ["error"] = UnknownKindWeight.Error })
        : node.Decimal(name) is { } weight ? UnknownKindWeight.Of(weight) : null;

    private static CompareRounding? Rounding(JsonNode node, string name) => WordOr(
        node,
        name,
        [("none", CompareRounding.None)],
        [
            ("halfUp", static (n, f) => n.Whole(f) is { } digits ? CompareRounding.HalfUp(digits) : null),
            ("truncate", static (n, f) => n.Whole(f) is { } digits ? CompareRounding.Truncate(digits) : null),
        ]);

    private static TeacherDeviation? Deviation(JsonNode node, string name)
    {
        if (node.Child(name) is not { } child)
        {
            return null;
        }

        var (down, up) = (Needed(child, "down"), Needed(child, "up"));
        child.Done();
        return down is null || up is null ? null : new TeacherDeviation(down.Value, up.Value);
    }

    private static ContestedZone? Zone(JsonNode node, string name)
    {
        if (node.IsText(name))
        {
            return node.OneOf(name, TitleOf(name), new Dictionary<string, ContestedZone> { ["off"] = ContestedZone.Off });
        }

        if (node.Child(name) is not { } child)
        {
            return null;
        }

        var width = child.Decimal("width");
        var decider = child.OneOf("tieBreaker", TitleOf(name), WordsOf<ContestedTieBreaker>());
        Missing(child, "width");
        Missing(child, "tieBreaker");
        child.Done();
        return width is null || decider is null ? null : new ContestedZone(width.Value, decider.Value);
    }

    private static IEnumerable<MinMarksRow> MinMarks(JsonNode node, string name)
    {
        foreach (var row in node.Items(name))
        {
            var period = row.OneOf("period", "вида периода", Periods);
            var (marks, hours) = (Needed(row, "marks"), row.Decimal("upToHours"));
            Missing(row, "period");
            row.Done();
            if (period is not null && marks is not null)
            {
                yield return new MinMarksRow(period.Value, marks.Value, hours);
            }
        }
    }

    private static AbsentAtControl? Absent(JsonNode node, string name) => WordOr(
        node,
        name,
        [("ignore", AbsentAtControl.Ignore), ("blocks-period-mark", AbsentAtControl.BlocksPeriodMark)],
        [("debtThenMark", static (n, f) => DebtThenMark(n, f))]);

    private static AbsentAtControl? DebtThenMark(JsonNode node, string name)
    {
        if (node.Child(name) is not { } child)
        {
            return null;
        }

        var (mark, days) = (Needed(child, "mark"), Needed(child, "days"));
        child.Done();
        return mark is null || days is null ? null : AbsentAtControl.DebtThenMark(mark.Value, days.Value);
    }

    private static RetakePolicy? Retake(JsonNode node, string name) => WordOr(
        node,
        name,
        [("keep-both", RetakePolicy.KeepBoth), ("replace", RetakePolicy.Replace), ("mean", RetakePolicy.Mean), ("best", RetakePolicy.Best)],
        [("keepBothRetakeWeight", static (n, f) => n.Decimal(f) is { } weight ? RetakePolicy.KeepBothRetakeWeight(weight) : null)]);

    private static YearModel? Year(JsonNode node, string name) => WordOr(
        node,
        name,
        [("mean-of-period-marks", YearModel.MeanOfPeriodMarks), ("mean-of-all-current", YearModel.MeanOfAllCurrent)],
        [("withExam", static (n, f) => n.Decimal(f) is { } weight ? YearModel.WithExam(weight) : null)]);

    private static NotAttestedInYear? NotAttested(JsonNode node, string name) => WordOr(
        node,
        name,
        [("require-pass", NotAttestedInYear.RequirePass), ("as-fail", NotAttestedInYear.AsFail)],
        [("skipIfAtLeast", static (n, f) => n.Whole(f) is { } periods ? NotAttestedInYear.SkipIfAtLeast(periods) : null)]);

    private static LearningLevelCoefficients? Coefficients(JsonNode node, string name)
    {
        const string NotAttested = "notAttested";
        if (node.Child(name) is not { } child)
        {
            return null;
        }

        var marks = child.Names().Where(n => n != NotAttested).Select(n => (Mark: MarkOf(child, n), Value: child.Decimal(n))).ToList();
        var notAttested = child.Decimal(NotAttested);
        Missing(child, NotAttested);
        child.Done();
        return notAttested is null ? null : new LearningLevelCoefficients(notAttested.Value, [.. marks.Where(m => m.Mark is not null && m.Value is not null).Select(m => (m.Mark!.Value, m.Value!.Value))]);
    }

    private static IEnumerable<(int Mark, decimal Value)> ByMark(JsonNode node, string name)
    {
        if (node.Child(name) is not { } child)
        {
            yield break;
        }

        foreach (var key in child.Names().ToList())
        {
            if (MarkOf(child, key) is { } mark && child.Decimal(key) is { } value)
            {
                yield return (mark, value);
            }
        }

        child.Done();
    }

    private static IEnumerable<(string Kind, decimal Weight)> Numbers(JsonNode node, string name)
    {
        if (node.Child(name) is not { } child)
        {
            yield break;
        }

        foreach (var kind in child.Names().ToList())
        {
            if (child.Decimal(kind) is { } weight)
            {
                yield return (kind, weight);
            }
        }

        child.Done();
    }
}
