namespace VendorRows;

/// <summary>A lesson as the vendor's data base has it: numbers for keys, local days and hours, the moment of saving with its offset.</summary>
internal sealed record LessonDataRow(int Id, int JournalId, int TeacherId, DateOnly Date, TimeOnly Begins, TimeOnly Ends, string? Topic, DateTimeOffset? SavedAt);

/// <summary>Homework; no text means that none is set.</summary>
internal sealed record HomeworkDataRow(int LessonId, string? Text, DateTimeOffset SavedAt);

/// <summary>A journal.</summary>
internal sealed record JournalDataRow(int Id, string Class, string Subject, int TeacherId);

/// <summary>What the vendor's data base answers; here it is written down.</summary>
internal static class VendorDatabase
{
    internal const string TimeZone = "Asia/Yekaterinburg";

    private static readonly TimeSpan Offset = TimeSpan.FromHours(5);

    internal static IEnumerable<JournalDataRow> Journals => [new(71, "7А", "Алгебра", 5), new(72, "7А", "Физика", 6)];

    internal static IEnumerable<LessonDataRow> Lessons =>
    [
        new(1001, 71, 5, new(2023, 9, 12), new(8, 30), new(9, 15), "Степень числа", Saved(12, 9, 20)),
        new(1002, 72, 6, new(2023, 9, 12), new(9, 25), new(10, 10), "Путь и время", Saved(13, 7, 55)),
        new(1003, 71, 5, new(2023, 9, 13), new(8, 30), new(9, 15), null, null),
    ];

    internal static IEnumerable<HomeworkDataRow> Homework => [new(1001, "№ 12, 14", Saved(12, 9, 30)), new(1002, null, Saved(13, 7, 56))];

    private static DateTimeOffset Saved(int day, int hour, int minute) => new(2023, 9, day, hour, minute, 0, Offset);
}
