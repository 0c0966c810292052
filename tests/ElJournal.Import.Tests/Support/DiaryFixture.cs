using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.Import.NetSchool;
using NodaTime;

namespace ElJournal.Import.Tests.Support;

/// <summary>Small diaries of our own.</summary>
internal static class DiaryFixture
{
    internal static NetSchoolImportOptions Options { get; } = new(DateTimeZoneProviders.Tzdb["Asia/Omsk"]);

    internal static string Lesson(string members) => $"{{{members}}}";

    internal static string Assignment(string members) => $"{{\"classmeetingId\":1,\"subjectName\":\"Алгебра\",\"assignments\":[{{{members}}}]}}";

    /// <summary>A week of the class with one day, given the items of its lessons.</summary>
    internal static string Week(string lessons, string day = "2023-09-05", string className = "7А") => $$"""
        {"weekStart":"2023-09-04T00:00:00","weekEnd":"2023-09-10T00:00:00","weekDays":[{"date":"{{day}}T00:00:00","lessons":[{{lessons}}]}],"laAssigns":[],"termName":"1","className":"{{className}}"}
        """;

    internal static Result<ImportedRecord> Import(string json, NetSchoolImportOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return NetSchoolImporter.Import(stream, options ?? Options);
    }
}
