using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;

namespace ElJournal.Import.NetSchool;

/// <summary>Импорт из Сетевого Города: reads the JSON of one pupil's diary of one week.</summary>
/// <remarks>
/// <para>A diary has neither times of entry nor other pupils: it is partial coverage of timetable, entries of lessons, homework, assessments and marks, and none of the rest. See <c>docs/import-netschool.md</c>.</para>
/// <para>Never throws because of what a file holds; safe on any thread.</para>
/// </remarks>
public static class NetSchoolImporter
{
    /// <summary>Largest file read, in bytes: 16 MiB.</summary>
    public const int MaxBytes = 16_777_216;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Time zone and production calendar.</param>
    /// <returns>The record with a log, or all defects.</returns>
    public static Result<ImportedRecord> ImportFile(string path, NetSchoolImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        var log = new ImportLog();
        var name = Path.GetFileName(path);
        return SourceFile.TryRead(path, name, MaxBytes, log, out var bytes) ? Read(bytes, name, options, log) : new Result<ImportedRecord>(log.Defects());
    }

    /// <summary>Reads a diary.</summary>
    /// <param name="stream">The JSON; it stays open.</param>
    /// <param name="options">Time zone and production calendar.</param>
    /// <param name="fileName">Name for messages.</param>
    /// <returns>The record with a log, or all defects with their JSON paths.</returns>
    public static Result<ImportedRecord> Import(Stream stream, NetSchoolImportOptions options, string fileName = "diary.json")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var log = new ImportLog();
        return SourceFile.TryRead(stream, fileName, MaxBytes, log, out var bytes) ? Read(bytes, fileName, options, log) : new Result<ImportedRecord>(log.Defects());
    }

    private static Result<ImportedRecord> Read(byte[] bytes, string name, NetSchoolImportOptions options, ImportLog log)
    {
        var diary = SourceText.TryDecode(bytes, name, log, legacy: null, out var utf8) ? Parse(utf8, name, log) : null;
        var schoolClass = diary is null ? null : ClassOf(diary, name, log);
        if (diary is not null)
        {
            CheckPupil(diary, log);
        }

        if (diary is null || log.HasDefects)
        {
            return new Result<ImportedRecord>(log.Defects());
        }

        var built = new DiaryRecord(diary, schoolClass, options, log).Build();
        return built.TryGet(out var record)
            ? new Result<ImportedRecord>(new ImportedRecord(record, log.Notices()))
            : new Result<ImportedRecord>(built.Defects);
    }

    private static Diary? Parse(ReadOnlyMemory<byte> utf8, string name, ImportLog log)
    {
        Diary? diary = null;
        SourceNode.Read(utf8, name, log, NetSchoolDefects.OfNodes, root => diary = new DiaryReader().Read(root));
        return diary;
    }

    private static ClassId? ClassOf(Diary diary, string name, ImportLog log)
    {
        const int MaxClass = 40;
        if (diary.Class is not { } text)
        {
            return null;
        }

        if (text.Length <= MaxClass && ClassId.TryParse(text, out var id))
        {
            return id;
        }

        log.Report(NetSchoolDefects.BadValue, new Place(name, Line: null, "$.className"), Quoting.Of(text), "название класса в одну строку, не длиннее 40 знаков");
        return null;
    }

    private static void CheckPupil(Diary diary, ImportLog log)
    {
        string? pupil = null;
        foreach (var mark in diary.Lessons.SelectMany(l => l.Assignments).Select(a => a.Mark).OfType<DiaryMark>())
        {
            pupil ??= mark.Student;
            if (mark.Student is { } other && other != pupil)
            {
                log.Report(NetSchoolDefects.Contradiction, mark.Place.At($"{mark.Place.Path}.studentId"), other, pupil!);
            }
        }
    }
}
