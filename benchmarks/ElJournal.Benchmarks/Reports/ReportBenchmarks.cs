using BenchmarkDotNet.Attributes;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Demo;

namespace ElJournal.Benchmarks.Reports;

/// <summary>The heaviest reports of a school of 1,000 pupils, from facts in memory to the page, and all reports of the catalogue one after another.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private ReportInput input = null!;

    [GlobalSetup]
    public void Setup()
    {
        var year = DemoSchool.Make(new DemoOptions { Pupils = 1000, Seed = 1, Regulation = DemoSchool.Aleksandrovskaya });
        var index = SchoolIndexBuilder.Build(year.Record, year.Register.ExtractedAt!.Value);
        input = new ReportInput(year.Record, index) { Policy = MarkPolicy.OfPreset("usual").Value };
    }

    [Benchmark]
    public long FillControl_School() => Make("fill-control");

    [Benchmark]
    public long ClassJournal_Year() => Make("class-journal");

    [Benchmark]
    public long ComplianceRegister_School() => Make("compliance-register");

    [Benchmark]
    public long Catalogue_All() => ReportCatalog.All.Sum(r => Make(r.Id));

    private long Make(string id)
    {
        var report = ReportCatalog.Find(id).Value;
        var required = report.Required;
        var schoolClass = input.Source.Register.Classes.First(c => c.Grade == 7).Id;
        var narrowed = new ReportInput(input.Source, input.Index)
        {
            Policy = input.Policy,
            Regulation = required.HasFlag(ReportParameters.Regulation) ? new Regulation(PackLibrary.Standard.Get(DemoSchool.Aleksandrovskaya).Value) : null,
            Class = required.HasFlag(ReportParameters.Class) ? schoolClass : null,
            Journal = required.HasFlag(ReportParameters.Journal) ? input.Source.Register.Journals.First(j => j.Class == schoolClass).Id : null,
            Pupil = required.HasFlag(ReportParameters.Pupil) ? input.Source.Register.Enrolments.First(e => e.Class == schoolClass).Pupil : default(PupilId?),
            Period = required.HasFlag(ReportParameters.Period) ? AttestationPeriods.Of(input.Source.Register, schoolClass)[0] : null,
        };
        using var stream = new MemoryStream();
        ReportWriter.Write(report.Make(narrowed).Value, ReportFormat.Html, stream);
        return stream.Length;
    }
}
