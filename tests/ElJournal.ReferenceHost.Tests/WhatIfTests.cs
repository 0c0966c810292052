using System.Text.Json;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

public sealed class WhatIfTests(DemoFolder demo) : IClassFixture<DemoFolder>
{
    [Fact]
    public void WhatIf_AnotherAct_TellsADeputyHeadWhatWouldChange()
    {
        var run = Run.Of("what-if", demo.Path, "--regulation", "lenskaya-2017", "--with", "elista-2023");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotMatch(@"\d{4}-\d{2}-\d{2}", run.Output);
        Approved.Check("what-if-lenskaya-elista", run.Output);
    }

    [Fact]
    public void WhatIf_TheSameAct_ChangesNothing()
    {
        var run = Run.Of("what-if", demo.Path, "--regulation", "saki-2020", "--with", "saki-2020", "--as-of", "01.02.2024");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\nНичего не изменится.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIf_Json_HasEveryChangeAndTheFiguresOfThem()
    {
        using var temp = new TempFolder();
        var path = temp["change.json"];

        var run = Run.Of("what-if", demo.Path, "--regulation", "lenskaya-2017", "--with", "aleksandrovskaya-2021", "--format", "json", "--out", path);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var root = json.RootElement;
        var changes = root.GetProperty("changes").EnumerateArray().ToList();
        var counts = root.GetProperty("counts");
        foreach (var (kind, key) in new[] { ("appeared", "appeared"), ("vanished", "vanished"), ("otherVerdict", "otherVerdict"), ("otherDue", "otherDue"), ("otherBearer", "otherBearer") })
        {
            Assert.Equal(counts.GetProperty(key).GetInt32(), changes.Count(c => c.GetProperty("kind").GetString() == kind));
        }

        Assert.Distinct(changes.Select(c => c.GetProperty("id").GetString()));
        var vanished = changes.First(c => c.GetProperty("norm").GetString() == "homework.recorded");
        Assert.Equal(("vanished", JsonValueKind.Null, "2.2"), (vanished.GetProperty("kind").GetString(), vanished.GetProperty("right").ValueKind, vanished.GetProperty("left").GetProperty("clause").GetString()));
    }

    [Fact]
    public void WhatIf_EverythingWrong_IsToldAtOnce()
    {
        var run = Run.Of("what-if", "/нет-такой", "--regulation", "нет", "--with", "тоже-нет", "--as-of", "вчера", "--format", "xml");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("Ошибок: 5.", run.ErrorLines[^1]);
    }
}
