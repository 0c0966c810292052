using ElJournal.Rules.Comparisons;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Comparisons;

/// <summary>Two packs side by side: what both ask, what only one asks, and from which day they part.</summary>
public sealed class PackComparisonTests
{
    public static IEnumerable<object[]> Pairs =>
        from left in PackLibrary.Standard.Ids
        from right in PackLibrary.Standard.Ids
        select new object[] { left, right };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_ShippedPacks_SaysTheSameFromBothSides(string left, string right)
    {
        var (a, b) = (PackLibrary.Standard.Find(left)!, PackLibrary.Standard.Find(right)!);

        var (there, back) = (PackComparison.Of(a, b), PackComparison.Of(b, a));

        Assert.Equal(left == right, there.IsSame);
        Assert.Equal(there.IsSame, back.IsSame);
        Assert.Equal(
            there.Norms.Select(n => (n.Norm.Id, n.Left, n.Right, n.IsSame)).OrderBy(n => n.Id),
            back.Norms.Select(n => (n.Norm.Id, Left: n.Right, Right: n.Left, n.IsSame)).OrderBy(n => n.Id));
        Assert.Equal(
            there.Norms.SelectMany(n => n.Spans).Select(s => (s.Days, s.Left, s.Right)).ToHashSet(),
            back.Norms.SelectMany(n => n.Spans).Select(s => (s.Days, Left: s.Right, Right: s.Left)).ToHashSet());
        Assert.Equal(
            there.Clauses.Select(c => (c.Left, c.Right, c.Counterparts.Length)).ToHashSet(),
            back.Clauses.Select(c => (Left: c.Right, Right: c.Left, c.Counterparts.Length)).ToHashSet());
    }

    [Fact]
    public void Of_ActAndTheSchoolsPackOnIt_DiffersOnlyInWhatTheSchoolChangedAndFromItsDay()
    {
        var school = TestPacks.Read(
            """
            { "id": "school", "title": "Школа", "source": "приказ № 7", "inForce": { "from": "2023-09-01" }, "basedOn": "lenskaya-2017",
              "clauses": [{ "id": "1", "kind": "X", "text": "Журнал смотрит заместитель.", "reason": "человек" }],
              "changes": [{ "norm": "mark.recorded", "due": { "rule": "days", "days": 3 }, "readings": { "G-nonworking": "a" }, "mode": "warn", "from": "2024-01-09", "source": "приказ № 8" }] }
            """);

        var comparison = PackComparison.Of(TestPacks.Lenskaya, school);

        var changed = Assert.Single(comparison.Norms, n => !n.IsSame);
        Assert.Equal("mark.recorded", changed.Norm.Id.Value);
        Assert.Equal(["2017-11-07..2024-01-08", "2024-01-09.."], changed.Spans.Select(s => s.Days.ToString()));
        Assert.True(changed.Spans[0].IsSame);
        Assert.Equal(
            [
                new ValueDifference(DifferenceAspect.Due, null, "в течение недели: до конца того же дня следующей недели (день работы не считается)", "до конца 3-го дня после него", Strictness.Weaker),
                new ValueDifference(DifferenceAspect.Reading, "Что если последний день срока нерабочий?", "переносится на следующий рабочий день; каникулы и карантин срока не переносят", "срок не переносится"),
                new ValueDifference(DifferenceAspect.Mode, null, "наблюдать", "предупреждать", Strictness.Weaker),
            ],
            changed.Spans[1].Differences.AsEnumerable());
        var own = Assert.Single(comparison.Clauses, c => !c.IsSame);
        Assert.Equal(("school", "1"), (own.Act, own.Right!.Id));
        Assert.Null(own.Left);
    }

    [Fact]
    public void Of_TwoEditionsOfAnAct_MatchesClausesById()
    {
        static RegulationPack Act(string rest) => TestPacks.Read(
            $$"""{ "id": "act", "title": "Акт", "source": "приказ", "inForce": { "from": "2023-09-01" }, "clauses": [{ "id": "1", {{rest}} }] }""");
        var old = Act(""" "kind": "C", "text": "Отчёт сдают.", "parameters": [{ "id": "due", "title": "срок отчёта" }], "references": ["закон № 1"] """);
        var amended = Act(""" "kind": "F", "text": "Отчёт делает система.", "capabilities": ["history"], "parameters": [{ "id": "due", "title": "срок отчёта", "value": "раз в месяц" }] """);

        var comparison = PackComparison.Of(old, amended);

        Assert.Equal(
            [
                new ValueDifference(DifferenceAspect.ClauseKind, null, "установление", "возможность системы"),
                new ValueDifference(DifferenceAspect.Wording, null, "Отчёт сдают.", "Отчёт делает система."),
                new ValueDifference(DifferenceAspect.Capabilities, null, null, "кто и когда внёс запись; исправления не затирают прежнего"),
                new ValueDifference(DifferenceAspect.Parameters, null, "срок отчёта: задаёт школа", "срок отчёта: раз в месяц"),
                new ValueDifference(DifferenceAspect.References, null, "закон № 1", null),
            ],
            Assert.Single(comparison.Clauses).Differences.AsEnumerable());
        var parameter = Assert.Single(comparison.Parameters);
        Assert.False(parameter.IsSame);
        Assert.Equal((null, "раз в месяц"), (parameter.Left.Single().Value, parameter.Right.Single().Value));
    }

    [Fact]
    public void Of_TwoEditionsOfMarkRules_TellsTheParametersThatDiffer()
    {
        const string Json = """
            { "id": "п", "title": "т", "source": "и", "inForce": {}, "clauses": [{ "id": "1", "kind": "C", "text": "т", "computations": [{ "computation": "mark.indicators", "set": { "percentDigits": 1 } }] }] }
            """;

        var difference = Assert.Single(Assert.Single(PackComparison.Of(TestPacks.Read(Json), TestPacks.Read(Json.Replace("\"percentDigits\": 1", "\"percentDigits\": 2", StringComparison.Ordinal))).Clauses).Differences);

        Assert.Equal(DifferenceAspect.Computations, difference.Aspect);
        Assert.Equal("Показатели успеваемости (все журналы): всегда — знаков в процентах: 1", difference.Left);
        Assert.Equal("Показатели успеваемости (все журналы): всегда — знаков в процентах: 2", difference.Right);
    }

    [Fact]
    public void Of_SchoolThatDecidedWhatTheActLeavesOpen_TellsEachValueWithItsDays()
    {
        var school = TestPacks.Read(
            """
            { "id": "school", "title": "Школа", "source": "приказ № 7", "inForce": { "from": "2023-09-01" }, "basedOn": "lenskaya-2017", "clauses": [],
              "values": [{ "clause": "3.2", "parameter": "form", "value": "ОКУД 0504", "source": "приказ № 7" },
                         { "clause": "3.2", "parameter": "form", "value": "форма архива района", "from": "2024-01-09", "source": "приказ № 8" }] }
            """);

        var comparison = PackComparison.Of(TestPacks.Lenskaya, school);

        Assert.False(comparison.IsSame);
        var form = Assert.Single(comparison.Parameters, p => !p.IsSame);
        Assert.Equal(("форма ведомости", null), (form.Title, Assert.Single(form.Left).Value));
        var decided = Assert.Single(form.Right);
        Assert.Equal("форма архива района", decided.Value);
        Assert.Equal(["2023-09-01..2024-01-08 приказ № 7", "2024-01-09.. приказ № 8"], decided.Decided.Select(d => $"{d.InForce} {d.Source}"));
    }

    [Fact]
    public void Of_TwoEditionsOfAPermission_TellsThatItDiffers()
    {
        const string Json = """
            { "id": "п", "title": "т", "source": "и", "inForce": {}, "clauses": [{ "id": "1", "kind": "A", "text": "т", "permissions": [
              { "id": "library", "title": "Учитель видит объявления", "categories": ["subject-teacher"], "actions": ["read"], "resources": ["announcements"] }] }] }
            """;
        var (read, both) = (TestPacks.Read(Json), TestPacks.Read(Json.Replace("[\"read\"]", "[\"read\", \"enter\"]", StringComparison.Ordinal)));

        var access = Assert.Single(PackComparison.Of(read, both).Access);

        Assert.False(access.IsSame);
        Assert.Equal("Учитель видит объявления", access.Title);
        Assert.True(PackComparison.Of(read, TestPacks.Read(Json)).IsSame);
    }

    [Fact]
    public void Of_TwoActs_SetsComputationsOfDifferentClausesSideBySide()
    {
        var comparison = PackComparison.Of(PackLibrary.Standard.Find("krasnomakskaya-2021")!, PackLibrary.Standard.Find("aleksandrovskaya-2021")!);

        Assert.All(comparison.Computations, c => Assert.False(c.IsSame));
        Assert.All(comparison.Computations, c => Assert.Equal("2.5", Assert.Single(c.Left).Clause.Id));
        Assert.All(comparison.Computations, c => Assert.Empty(c.Right));
    }

    [Fact]
    public void Of_TwoActs_FindsTheClauseThatTheSameNormCarries()
    {
        var comparison = PackComparison.Of(TestPacks.Lenskaya, PackLibrary.Standard.Find("elista-2023")!);

        var attendance = Assert.Single(comparison.Clauses, c => c.Left?.Id == "2.1c");
        var counterpart = Assert.Single(attendance.Counterparts);
        Assert.Equal("6.1a", counterpart.Clause.Id);
        Assert.Equal(["Отсутствующие отмечены в срок"], counterpart.Through.AsEnumerable());
    }

    [Fact]
    public void Of_EditionThatChangesOnlyItsSource_IsNoStretchOfItsOwn()
    {
        var act = TestPacks.Read(
            """
            { "id": "act", "title": "Акт", "source": "приказ № 1", "inForce": { "from": "2023-09-01" }, "clauses": [{ "id": "1", "kind": "O", "text": "Пункт.", "norms": [{
              "norm": "lesson.recorded", "due": { "rule": "same-day" }, "editions": [{ "from": "2024-01-09", "source": "приказ № 2" }] }] }] }
            """);

        var norm = PackComparison.Of(act, TestPacks.Lenskaya).Norms[0];

        Assert.Equal(["2017-11-07..2023-08-31", "2023-09-01.."], norm.Spans.Select(s => s.Days.ToString()));
        Assert.Equal([false, true], norm.Spans.Select(s => s.IsSame));
    }
}
