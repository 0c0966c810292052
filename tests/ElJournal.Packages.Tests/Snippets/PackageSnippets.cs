using ElJournal.Archive.Reading;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Import.Tables;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Setup;
using ElJournal.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace ElJournal.Packages.Tests.Snippets;

/// <summary>What the pages of the packages show; compiled, and read by <see cref="DocumentationTests"/>.</summary>
internal static class PackageSnippets
{
    internal static SchoolYearRecordBuilder Domain()
    {
        var school = new SchoolRegisterBuilder(new School(SchoolId.Parse("school-1"), DateTimeZoneProviders.Tzdb["Asia/Kamchatka"]));
        school.Add(new Journal(JournalId.Parse("7А-алгебра")) { Subject = "Алгебра" });
        school.Add(new CoverageStatement(FactKinds.LessonEntries, CoverageLevel.Complete));
        var facts = new SchoolYearRecordBuilder(school);
        return facts;
    }

    internal static void Rules(SchoolYearRecord record, Instant asOf)
    {
        var engine = new PolicyEngine(PackLibrary.Standard.Get("lenskaya-2017").Value);
        var audit = engine.Audit(record, asOf);
        foreach (var finding in audit.Findings)
        {
            Console.WriteLine(finding); // lesson.recorded@lesson:L1 fulfilledLate
        }
    }

    internal static void Setup(IServiceCollection services) =>
        services.AddElJournal(options =>
        {
            options.Clock = SystemClock.Instance;
            options.UseRegulation("lenskaya-2017");
        });

    internal static SchoolYearRecord Import()
    {
        var read = TableImporter.Import("выгрузка");
        foreach (var defect in read.Defects)
        {
            Console.WriteLine(defect.Describe()); // все ошибки сразу: файл, строка, что исправить
        }

        var record = read.Value.Record;
        return record;
    }

    internal static void Reporting()
    {
        foreach (var report in ReportCatalog.All)
        {
            Console.WriteLine($"{report.Id}: {report.Title}");
        }
    }

    internal static void Archive()
    {
        using var file = File.OpenRead("7А-2023.zip");
        var verified = ArchiveVerifier.Verify(file);
        Console.WriteLine(verified.TryGet(out var archive) ? archive.Manifest.Log.Root : verified.Defects[0].Describe());
    }

    internal static SchoolYearRecord Testing()
    {
        var record = ASchool.In("Asia/Kamchatka")
            .With(ALesson.On(new LocalDate(2023, 9, 12)).Recorded(EntryTime.At(0, 0).DaysLater(1)))
            .Build();
        return record;
    }
}
