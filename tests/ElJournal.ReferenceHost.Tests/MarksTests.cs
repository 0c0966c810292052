using System.Text.Json;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

public sealed partial class MarksTests
{
    [Theory]
    [InlineData("4×5, 5×3, 5×1", "t70", "40/9", "4.44", 3, 4, "decided")]
    [InlineData("5×3, 4×3", "usual", "9/2", "4.50", 2, 5, "decided")]
    [InlineData("5×3, 4×3", "t60", "9/2", "4.50", 2, 4, "decided")]
    [InlineData("2×1.1, 2×0.1, 3×1.2", "usual", "5/2", "2.50", 3, 3, "decided")]
    [InlineData("5×0, 4×0", "usual", null, null, 2, null, "noAverage")]
    [InlineData("5/3×3, 3×1, 3×1", "t65", "18/5", "3.60", 3, 3, "decided")]
    [InlineData("5×1, 5×1, 5×1, 5×1, 5×1, 5×1, 2×3", "usual", "4/1", "4.00", 7, 4, "decided")]
    public void Marks_ExampleOfThePractice_IsAsExpected(string marks, string preset, string? average, string? shown, int count, int? proposed, string state)
    {
        using var temp = new TempFolder();
        var pupil = Assert.Single(Pupils("marks", new MarksSchool().Marks("П1", marks).Import(temp), "--journal", "Алгебра-7А", "--preset", preset));

        Assert.Equal("П1", pupil.GetProperty("pupil").GetString());
        Assert.Equal((average, shown, count, state), (Fraction(pupil.GetProperty("average")), pupil.GetProperty("shown").GetString(), pupil.GetProperty("count").GetInt32(), pupil.GetProperty("state").GetString()));
        Assert.Equal(proposed, Number(pupil.GetProperty("proposed")));
    }

    [Fact]
    public void Marks_WithoutRules_AreUndeterminedAndNoError()
    {
        using var temp = new TempFolder();
        var folder = new MarksSchool().Marks("П1", "5×3, 4×3").Import(temp);

        foreach (var more in new string[][] { [], ["--regulation", "base"] })
        {
            var pupil = Assert.Single(Pupils(["marks", folder, "--journal", "Алгебра-7А", .. more]));

            Assert.Equal(("undetermined", 2), (pupil.GetProperty("state").GetString(), pupil.GetProperty("count").GetInt32()));
            Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (pupil.GetProperty("average").ValueKind, pupil.GetProperty("proposed").ValueKind));
            Assert.NotEmpty(pupil.GetProperty("reasons").EnumerateArray());
        }
    }

    [Fact]
    public void Marks_PackOfTheSchool_SetsTheRules()
    {
        using var temp = new TempFolder();
        var folder = new MarksSchool().Marks("П1", "5×3, 4×3").Import(temp);
        var pack = temp.Write("школа.json", """
            { "id": "школа", "title": "Положение", "source": "приказ № 1", "inForce": { "from": "2023-09-01" }, "basedOn": "krasnomakskaya-2021",
              "clauses": [
                { "id": "1", "kind": "C", "text": "Веса.", "computations": [{ "computation": "mark.average", "preset": "usual" }] },
                { "id": "2", "kind": "C", "text": "Границы.", "computations": [{ "computation": "mark.proposal", "preset": "t60" }] } ] }
            """);
        string Told(params string[] more) => string.Join(' ', Pupils(["marks", folder, "--journal", "Алгебра-7А", .. more]).Select(p => $"{Fraction(p.GetProperty("average"))} {p.GetProperty("state")} {p.GetProperty("proposed")}"));

        Assert.Equal("9/2 decided 4", Told("--regulation", pack));
        Assert.Equal("9/2 decided 5", Told("--regulation", pack, "--preset", "usual"));
        Assert.Equal(" undetermined ", Told("--regulation", "krasnomakskaya-2021"));
        Assert.Contains(
            "Среднее и отметка не установлены: пункт 2.5 правил не называет: Приложение 5: положение о средневзвешенной отметке (текст не получен); не заданы: шкала,",
            Run.Of("marks", folder, "--journal", "Алгебра-7А", "--regulation", "krasnomakskaya-2021").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_Json_TellsDistancesAndWhatIsExcluded()
    {
        using var temp = new TempFolder();
        var pupil = Assert.Single(Pupils("marks", Quarter(temp), "--journal", "Алгебра-7А", "--preset", "usual", "--pupil", "П1", "--explain"));

        Assert.Equal(["3 5/2 37/22 True", "4 7/2 15/22 True", "5 9/2 -7/22 False"], pupil.GetProperty("distances").EnumerateArray().Select(d =>
            $"{d.GetProperty("mark")} {Fraction(d.GetProperty("bound"))} {Fraction(d.GetProperty("distance"))} {d.GetProperty("reached").GetBoolean()}"));
        Assert.Equal(["Р4 долг debt", "Р5 5 future"], pupil.GetProperty("excluded").EnumerateArray().Select(e => $"{e.GetProperty("assessment")} {e.GetProperty("cell")} {e.GetProperty("reason")}"));
        Assert.Contains("Итог: предлагается 4.", pupil.GetProperty("explanation").EnumerateArray().Select(l => l.GetString()));
    }

    [Theory]
    [InlineData("table", "--preset", "usual")]
    [InlineData("explained", "--preset", "usual", "--explain")]
    [InlineData("without-rules")]
    [InlineData("year", "--preset", "usual", "--period", "2023/24", "--explain")]
    public void Marks_Text_IsTheApprovedOne(string name, params string[] more)
    {
        using var temp = new TempFolder();

        var run = Run.Of(["marks", Quarter(temp), "--journal", "Алгебра-7А", .. more]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Approved.Check($"marks-{name}", run.Output);
    }

    [Theory]
    [InlineData("change", "--preset", "usual", "--pupil", "П1", "--change", "Р2=5")]
    [InlineData("change-moves-all", "--preset", "usual", "--pupil", "П1", "--change", "Р2=2")]
    [InlineData("change-without-rules", "--pupil", "П1", "--change", "Р2=5")]
    [InlineData("with", "--preset", "usual", "--with", "t60")]
    [InlineData("with-act", "--preset", "usual", "--with", "krasnomakskaya-2021")]
    public void Marks_TriedOut_IsTheApprovedOne(string name, params string[] more)
    {
        using var temp = new TempFolder();
        var folder = Quarter(temp);
        var before = Run.Of("marks", folder, "--journal", "Алгебра-7А", "--preset", "usual").Output;

        var run = Run.Of(["marks", folder, "--journal", "Алгебра-7А", .. more]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Approved.Check($"marks-{name}", run.Output);
        Assert.Equal(before, Run.Of("marks", folder, "--journal", "Алгебра-7А", "--preset", "usual").Output);
    }

    [Fact]
    public void Marks_ChangeAsJson_TellsBothSides()
    {
        using var temp = new TempFolder();
        using var json = JsonDocument.Parse(Run.Of("marks", Quarter(temp), "--journal", "Алгебра-7А", "--preset", "usual", "--pupil", "П2", "--change", "Р3=2", "--format", "json").Output);
        var root = json.RootElement;

        Assert.Equal(("П2", "Р3", 4, 2), (root.GetProperty("pupil").GetString(), root.GetProperty("assessment").GetString(), root.GetProperty("before").GetInt32(), root.GetProperty("after").GetInt32()));
        Assert.Equal(("38/9", "32/9"), (Fraction(root.GetProperty("periodMark").GetProperty("before").GetProperty("average")), Fraction(root.GetProperty("periodMark").GetProperty("after").GetProperty("average"))));
        Assert.False(root.GetProperty("movesPeriod").GetBoolean());
        Assert.Equal("9/2", Fraction(root.GetProperty("indicators").GetProperty("before").GetProperty("meanMark")));
    }

    [Theory]
    [InlineData("t60", "П1 5 4 lower")]
    [InlineData("usual", "П1 5 5 none")]
    public void Marks_WithOtherRulesAsJson_TellsEveryMove(string other, string expected)
    {
        using var temp = new TempFolder();
        var folder = new MarksSchool().Marks("П1", "5×3, 4×3").Import(temp);

        var told = Pupils("marks", folder, "--journal", "Алгебра-7А", "--preset", "usual", "--with", other)
            .Select(p => $"{p.GetProperty("pupil")} {p.GetProperty("before").GetProperty("proposed")} {p.GetProperty("after").GetProperty("proposed")} {p.GetProperty("move")}");

        Assert.Equal([expected], told);
    }

    [Fact]
    public void Document_WorkedExample_IsWhatTheProgramSays()
    {
        using var temp = new TempFolder();
        var folder = Quarter(temp);
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "marks.md"));

        foreach (var run in new[]
        {
            Run.Of("marks", folder, "--journal", "Алгебра-7А", "--pupil", "П1", "--preset", "usual", "--explain"),
            Run.Of("forecast", folder, "--journal", "Алгебра-7А", "--pupil", "П1", "--want", "5", "--preset", "usual"),
            Run.Of("indicators", ClassOf25(temp, "класс"), "--class", "7А", "--period", "1 четверть"),
        })
        {
            Assert.Contains($"```text\n{run.Output}```\n", document, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Marks_OfAnEarlierDay_AreThoseOfThatDay()
    {
        using var temp = new TempFolder();
        var folder = Quarter(temp);
        string Average(params string[] more) => Fraction(Pupils(["marks", folder, "--journal", "Алгебра-7А", "--preset", "usual", "--pupil", "П1", .. more])[0].GetProperty("average"))!;

        Assert.Equal("17/4", Average("--as-of", "2023-09-13"));
        Assert.Equal("46/11", Average());
        Assert.Equal("56/13", Average("--as-of", "2023-10-03"));
    }

    [Theory]
    [InlineData("marks ПАПКА --journal Физика --preset usual", "ELJ-D531: Журнала «Физика» в данных нет. Есть: Алгебра-7А.")]
    [InlineData("marks ПАПКА --journal Алгебра-7А --pupil П9 --preset usual", "ELJ-D532: Обучающегося «П9» в журнале «Алгебра-7А» за этот период нет. Есть: П1, П2, П3.")]
    [InlineData("marks ПАПКА --journal Алгебра-7А --period 3", "ELJ-D533: Учебного периода «3» у этого класса нет. Есть: 1 четверть, 2 четверть, 2023/24.")]
    [InlineData("marks ПАПКА --journal Алгебра-7А --preset t55", "ELJ-D613: Готового набора правил «t55» нет. Есть: t60, t65, t70, usual.")]
    [InlineData("marks ПАПКА --journal Алгебра-7А --regulation нет", "ELJ-D420: Регламента «нет» нет. Есть: base, ")]
    [InlineData("marks ПАПКА --journal Алгебра-7А --format xml", "ELJ-D510: --format: «xml» не подходит. Возможно: text, json.")]
    [InlineData("marks ПАПКА --journal Алгебра-7А --hours много", "ELJ-D536: --hours: «много» — не число часов в неделю.")]
    [InlineData("marks ПАПКА --journal Алгебра-7А --hours 41", "ELJ-D536")]
    [InlineData("marks ПАПКА --journal Алгебра-7А --preset usual --change Р2=5", "ELJ-D545: --change: не сказано, чью отметку примерить.")]
    [InlineData("marks ПАПКА --journal Алгебра-7А --preset usual --pupil П1 --change Р2", "ELJ-D544: --change: «Р2» — не исправление.")]
    [InlineData("marks ПАПКА --journal Алгебра-7А --preset usual --pupil П1 --change Р2=101", "ELJ-D544: --change: «Р2=101» — не исправление.")]
    [InlineData("marks ПАПКА --journal Алгебра-7А --preset usual --pupil П1 --change Р9=5", "ELJ-D624: Работы «Р9» нет среди отметок обучающегося.")]
    [InlineData("marks ПАПКА --journal Алгебра-7А --pupil П1 --change Р9=5", "ELJ-D624: Работы «Р9» нет среди отметок обучающегося.")]
    [InlineData("marks ПАПКА --journal Алгебра-7А --pupil П1 --change Р2=5 --with t65", "ELJ-D546: --change и --with — два разных вопроса.")]
    [InlineData("marks ПАПКА --journal Алгебра-7А --preset usual --with нет", "ELJ-D420: Регламента «нет» нет. Есть: base, ")]
    [InlineData("forecast ПАПКА --journal Алгебра-7А --pupil П1 --want 6 --preset usual", "ELJ-D535: --want: отметки «6» на шкале нет. Укажите целую отметку от 2 до 5.")]
    [InlineData("forecast ПАПКА --journal Алгебра-7А --pupil П1 --want пять", "ELJ-D535: --want: отметки «пять» на шкале нет. Укажите целую отметку от 0 до 100.")]
    [InlineData("indicators ПАПКА --class 8Б --period год", "ELJ-D534: Класса «8Б» в данных нет. Есть: 7А.")]
    [InlineData("indicators ПАПКА --class 7А --period год", "ELJ-D533: Учебного периода «год» у этого класса нет.")]
    [InlineData("indicators ПАПКА --class 7А --period год --format csv", "ELJ-D510: --format: «csv» не подходит.")]
    public void Run_BadArgument_IsRefusedWithRemedy(string line, string expected)
    {
        using var temp = new TempFolder();

        var run = Run.Of([.. line.Split(' ').Select(w => w == "ПАПКА" ? Quarter(temp) : w)]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ManyBadArguments_AreToldAtOnce()
    {
        using var temp = new TempFolder();

        var run = Run.Of("marks", temp["нет"], "--journal", "Алгебра-7А", "--preset", "t55", "--format", "xml", "--as-of", "вчера", "--hours", "x");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(5, run.ErrorLines.Count(l => l.StartsWith("ELJ-D", StringComparison.Ordinal)));
    }

    private static string Quarter(TempFolder temp) => new MarksSchool()
        .Quarters()
        .Rows("pupils", "П1,7А,,", "П2,7А,,", "П3,7А,,2023-09-15")
        .Rows(
            "assessments",
            "Р1,Алгебра-7А,ответ на уроке,,,2023-09-05",
            "Р2,Алгебра-7А,контрольная работа,Входная,,2023-09-12",
            "Р3,Алгебра-7А,домашняя работа,,1.5,2023-09-14",
            "Р4,Алгебра-7А,тест,,,2023-09-19",
            "Р5,Алгебра-7А,ответ на уроке,,,2023-10-03",
            "Р6,Алгебра-7А,контрольная работа,Дроби,,2023-10-10")
        .Rows("marks", "Р1,П1,5,", "Р2,П1,4,", "Р3,П1,5/3,", "Р4,П1,долг,", "Р5,П1,5,", "Р1,П2,3,", "Р2,П2,н/а,", "Р3,П2,4,", "Р4,П2,5,", "Р2,П3,2,")
        .Sheet("final_marks", "journal,pupil,period,mark", "Алгебра-7А,П1,1 четверть,5", "Алгебра-7А,П2,1 четверть,4", "Алгебра-7А,П1,2 четверть,4")
        .Import(temp);

    private static List<JsonElement> Pupils(params string[] args)
    {
        var run = Run.Of([.. args, "--format", "json"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var document = JsonDocument.Parse(run.Output);
        return [.. document.RootElement.GetProperty("pupils").EnumerateArray().Select(p => p.Clone())];
    }

    private static string? Fraction(JsonElement element) => element.ValueKind == JsonValueKind.Null ? null : $"{element.GetProperty("num")}/{element.GetProperty("den")}";

    private static int? Number(JsonElement element) => element.ValueKind == JsonValueKind.Number ? element.GetInt32() : null;
}
