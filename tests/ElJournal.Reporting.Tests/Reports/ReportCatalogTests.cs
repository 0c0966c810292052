using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Tests.Reports;

public sealed class ReportCatalogTests
{
    private static readonly string[] Acts = ["saki-2020", "lenskaya-2017", "elista-2023", "krasnomakskaya-2021", "aleksandrovskaya-2021"];

    public static TheoryData<string> Ids { get; } = [.. ReportCatalog.All.Select(r => r.Id)];

    [Fact]
    public void All_IdsAndTitles_StandOnce()
    {
        Assert.Distinct(ReportCatalog.All.Select(r => r.Id));
        Assert.Distinct(ReportCatalog.All.Select(r => r.Title));
        Assert.All(ReportCatalog.All, r => Assert.Matches("^[a-z]+(-[a-z]+)*$", r.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Report_ClausesAndCapabilities_Exist(string id)
    {
        var report = ReportCatalog.Find(id).Value;

        Assert.All(report.Clauses, name =>
        {
            var (act, clause) = (name[..name.IndexOf(' ')], name[(name.IndexOf(' ') + 1)..]);
            Assert.Contains(PackLibrary.Standard.Get(act).Value.Clauses, c => c.Id == clause);
        });
        Assert.All(report.Capabilities, capability => Assert.NotNull(KnownCapabilities.Find(capability)));
    }

    [Fact]
    public void Capabilities_OfReports_AreProvidedAndOnlyThese()
    {
        var provided = ReportCatalog.All.SelectMany(r => r.Capabilities).Distinct().ToList();

        Assert.All(provided, capability => Assert.True(KnownCapabilities.Find(capability)!.IsBuilt, capability));
        Assert.Equal(
            [
                "activity-statistics", "analysis-report", "class-dashboard", "class-fill-view", "class-report", "control-indicators", "credential-issue", "director-report",
                "fill-control", "forecast", "monitoring", "movement", "order-book", "plan-held", "print-forms", "report-set", "summary-statement", "user-register",
            ],
            provided.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Clauses_ThatAskForAReport_HaveOne()
    {
        var provided = ReportCatalog.All.SelectMany(r => r.Capabilities).ToHashSet();
        var named = ReportCatalog.All.SelectMany(r => r.Clauses).ToHashSet();
        var asking =
            from id in Acts
            from clause in PackLibrary.Standard.Get(id).Value.Clauses
            where clause.Capabilities.Any(c => provided.Contains(c.Id))
            select $"{id} {clause.Id}";

        Assert.Empty(asking.Except(named));
    }

    [Fact]
    public void Clauses_OfAllActs_WaitForNoReport()
    {
        var planned =
            from id in Acts
            from clause in PackLibrary.Standard.Get(id).Value.Clauses
            where clause.Planned is not null
            select $"{id} {clause.Id}: {clause.Planned}";

        Assert.DoesNotContain(planned, p => p.Contains("отчёт", StringComparison.OrdinalIgnoreCase) || p.Contains("ведомост", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Report_MadeTwice_GivesTheSameBytes(string id)
    {
        var report = ReportCatalog.Find(id).Value;
        var (first, second) = (DemoInput.Make(report), DemoInput.Make(report));

        Assert.All(Enum.GetValues<ReportFormat>(), format => Assert.Equal(first.ToBytes(format), second.ToBytes(format)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Report_ForAuthorities_NamesNobody(string id)
    {
        var report = ReportCatalog.Find(id).Value;
        var json = DemoInput.Make(report).ToText(ReportFormat.Json);
        var named = DemoInput.Register.Pupils.Select(p => p.Value).Concat(DemoInput.Register.Staff.Select(s => s.Value)).Where(person => json.Contains($"\"{person}\"", StringComparison.Ordinal));

        if (report.Readers.HasFlag(ReportReaders.Authority))
        {
            Assert.Empty(named);
        }
        else
        {
            Assert.False(report.Readers == ReportReaders.None);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Report_ForPupilsAndGuardians_IsAboutOnePupil(string id)
    {
        var report = ReportCatalog.Find(id).Value;

        if ((report.Readers & (ReportReaders.Pupil | ReportReaders.Guardian)) != ReportReaders.None)
        {
            Assert.True(report.Required.HasFlag(ReportParameters.Pupil));
            var json = DemoInput.Make(report).ToText(ReportFormat.Json);
            Assert.DoesNotContain(DemoInput.Register.Pupils.Where(p => p != DemoInput.Pupil), p => json.Contains($"\"{p}\"", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Make_WithoutWhatItNeedsAndWithTooMuch_SaysAllAtOnce()
    {
        var defects = ReportCatalog.Find("final-marks").Value.Make(DemoInput.Of(ReportParameters.Pupil)).Defects;

        Assert.Equal(
            [
                "ELJ-D902: Отчёту «final-marks» нужен параметр: класс. Добавьте --class.",
                "ELJ-D902: Отчёту «final-marks» нужен параметр: учебный период. Добавьте --period.",
                "ELJ-D903: Отчёт «final-marks» не делится по --pupil. Уберите его; отчёт принимает: --class, --period.",
            ],
            defects.Select(d => d.Describe()));
    }

    [Fact]
    public void Find_UnknownReport_NamesThoseThereAre()
    {
        var defect = Assert.Single(ReportCatalog.Find("fill").Defects);

        Assert.StartsWith("ELJ-D901: Отчёта «fill» нет. Есть: fill-control, final-marks,", defect.Describe(), StringComparison.Ordinal);
    }
}
