using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Records;
using ElJournal.Import.Tables;
using NodaTime;

namespace ElJournal.Import.Tests.Support;

/// <summary>Small folders of sheets, written as a text each and imported.</summary>
internal static class TableFixture
{
    internal const string School = "id,time_zone,week_days\nshkola,Europe/Moscow,5";
    internal const string Lesson = "lesson,journal,date\nL1,J1,2023-09-04";

    /// <summary>Imports sheets given by name and text; a school in Moscow and one lesson are there unless given otherwise, a null leaves them out.</summary>
    internal static Result<ImportedRecord> Import(TableImportOptions? options, params ReadOnlySpan<(string Name, string? Text)> sheets)
    {
        using var folder = new TempFolder();
        var given = new Dictionary<string, string?>(StringComparer.Ordinal) { ["school"] = School, ["lessons"] = Lesson };
        foreach (var (name, text) in sheets)
        {
            given[name] = text;
        }

        foreach (var (name, text) in given.Where(s => s.Value is not null))
        {
            folder.Write(name + ".csv", text!);
        }

        return TableImporter.Import(folder.Path, options);
    }

    internal static Result<ImportedRecord> Import(params ReadOnlySpan<(string Name, string? Text)> sheets) => Import(options: null, sheets);

    /// <summary>Gives the record, or fails with the defects.</summary>
    internal static SchoolYearRecord Record(params ReadOnlySpan<(string Name, string? Text)> sheets) => Good(Import(sheets)).Record;

    /// <summary>Gives the texts of the defects.</summary>
    internal static string[] Errors(params ReadOnlySpan<(string Name, string? Text)> sheets) => Errors(Import(sheets));

    internal static string[] Errors(Result<ImportedRecord> result)
    {
        Assert.False(result.IsGood, "Defects were expected.");
        return [.. result.Defects.Select(d => d.Describe())];
    }

    /// <summary>Gives the texts of the log.</summary>
    internal static string[] Log(params ReadOnlySpan<(string Name, string? Text)> sheets) => [.. Good(Import(sheets)).Log.Select(n => n.Describe())];

    internal static ImportedRecord Good(Result<ImportedRecord> result)
    {
        Assert.True(result.IsGood, string.Join('\n', result.Defects.Select(d => d.Describe())));
        return result.Value;
    }

    internal static ImmutableArray<LessonRecord> Lessons(SchoolYearRecord record) => [.. record.Journals.SelectMany(j => j.Lessons).OrderBy(l => l.Id)];

    internal static Instant Utc(int year, int month, int day, int hour, int minute = 0) => Instant.FromUtc(year, month, day, hour, minute);
}
