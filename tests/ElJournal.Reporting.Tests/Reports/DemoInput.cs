using ElJournal.Domain.Classes;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Reporting.Tests.Reports;

/// <summary>A demo school, made once, on which figures are reckoned a second time in a naive way.</summary>
internal static class DemoInput
{
    private static readonly Lazy<(DemoYear Year, ReportInput Input)> Made = new(() =>
    {
        var year = DemoSchool.Make(new DemoOptions { Pupils = 40, Seed = 11, Regulation = DemoSchool.Aleksandrovskaya });
        var instant = year.Register.ExtractedAt!.Value;
        return (year, new ReportInput(year.Record, SchoolIndexBuilder.Build(year.Record, instant))
        {
            Policy = MarkPolicy.OfPreset("usual").Value,
            Regulation = new Regulation(PackLibrary.Standard.Get(DemoSchool.Aleksandrovskaya).Value),
        });
    });

    internal static SchoolYearRecord Record => Made.Value.Year.Record;

    internal static Instant AsOf => Register.ExtractedAt!.Value;

    internal static SchoolRegister Register => Record.Register;

    /// <summary>Gets a class that has marks, and its second period.</summary>
    internal static ClassId Class => Register.Classes.First(c => c.IsMarked && c.Grade is > 4 and < 10).Id;

    internal static StudyPeriod Period => AttestationPeriods.Of(Register, Class).OrderBy(p => p.First).Skip(1).First(p => p.Kind != PeriodKind.Year);

    internal static PupilId Pupil => Register.Enrolments.First(e => e.Class == Class).Pupil;

    internal static ReportInput Of(ReportParameters parameters) => new(Made.Value.Input.Source, Made.Value.Input.Index)
    {
        Policy = Made.Value.Input.Policy,
        Regulation = parameters.HasFlag(ReportParameters.Regulation) ? Made.Value.Input.Regulation : null,
        Class = parameters.HasFlag(ReportParameters.Class) ? Class : null,
        Journal = parameters.HasFlag(ReportParameters.Journal) ? Register.Journals.First(j => j.Class == Class && Register.IsMarked(j)).Id : null,
        Pupil = parameters.HasFlag(ReportParameters.Pupil) ? Pupil : null,
        Period = parameters.HasFlag(ReportParameters.Period) ? Period : null,
    };

    /// <summary>Makes a report with no more than it requires.</summary>
    internal static ReportDocument Make(ReportDefinition report) => report.Make(Of(report.Required)).Value;
}
