using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.ExceptionServices;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>The first pass over the files of all journals, on all cores.</summary>
internal sealed class JournalPass
{
    private readonly IInterchangeStore store;
    private readonly SchoolFile school;
    private readonly SchoolRegister register;
    private readonly JournalFileReaders readers;
    private readonly Action<int, JournalRecord>? visit;
    private readonly HashSet<string> names;
    private readonly ImmutableArray<string> files;
    private readonly byte[][] digests;
    private readonly IdCensus lessons;
    private readonly IdCensus assessments;
    private readonly DefectListing listing = new();

    internal JournalPass(IInterchangeStore store, SchoolFile school, Action<int, JournalRecord>? visit)
    {
        (this.store, this.school, this.visit) = (store, school, visit);
        register = school.Register;
        readers = new JournalFileReaders(register, school.Ids);
        names = store.Names.ToHashSet(StringComparer.Ordinal);

        // The store has the same names, of which a large school has thousands: its texts will do.
        files = [.. InterchangeNames.JournalFiles(register).Select(file => names.TryGetValue(file, out var own) ? own : file)];
        digests = new byte[files.Length][];
        lessons = new IdCensus(files.Length);
        assessments = new IdCensus(files.Length);
    }

    /// <summary>Reads all journals.</summary>
    internal Result<InterchangeSource> Run()
    {
        FindStray();
        ForEachJournal((reader, ordinal) => ReadJournal(reader, ordinal, names.Contains(files[ordinal])));
        FindRepeated();
        var pass = new LedgerPass(store, school, listing, files.Length);
        var ledgers = pass.Run(names);
        return listing.IsEmpty
            ? new Result<InterchangeSource>(new InterchangeSource(
                store, readers, files, [.. digests], new LedgerFolder(store, register, school.Ids, pass.Ids, ledgers), register, FolderDigest.Of(school.Digest, files, digests, ledgers.Select(l => (l.Ledger, l.Digest)))))
            : new Result<InterchangeSource>(listing.ToImmutable());
    }

    private void ForEachJournal(Action<JournalFileReader, int> read)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.For(
                0,
                files.Length,
                options,
                ordinal =>
                {
                    var reader = readers.Take();
                    read(reader, ordinal);
                    readers.Return(reader);
                });
        }
        catch (AggregateException e)
        {
            // Only the caller's visitor throws; it gets its own exception back, whichever thread it was on.
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
    }

    private void ReadJournal(JournalFileReader reader, int ordinal, bool exists)
    {
        var file = files[ordinal];
        if (!exists)
        {
            Report(ordinal, new Defect(InterchangeDefects.FileMissing, default, file));
            return;
        }

        if (TryRead(reader, ordinal) is not { } digest)
        {
            ReportUnreadable(ordinal);
            return;
        }

        digests[ordinal] = digest;
        lessons.Count(ordinal, reader.Reading.Lessons);
        assessments.Count(ordinal, reader.Reading.Assessments);
        CheckWhole(reader, ordinal);
        if (reader.Reading.Defects.Count > 0)
        {
            listing.Add(ordinal, reader.Reading.Defects);
        }
        else
        {
            visit?.Invoke(ordinal, reader.Facts.MakeUnchecked());
        }
    }

    private byte[]? TryRead(JournalFileReader reader, int ordinal)
    {
        try
        {
            using var stream = store.OpenRead(files[ordinal]);
            return reader.Read(stream, files[ordinal], ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The caller names the file as unreadable.
            return null;
        }
    }

    /// <summary>Checks what is seen only once all lines are read.</summary>
    private void CheckWhole(JournalFileReader reader, int ordinal)
    {
        var defects = reader.Reading.Defects;
        if (school.FactCounts.TryGetValue(register.Journals[ordinal].Id, out var stated) && stated != reader.FactCount)
        {
            defects.Add(new Defect(InterchangeDefects.WrongCount, new Place(defects.File), Text(reader.FactCount), Text(stated)));
        }

        // All references were looked up line by line, and a line that was refused must not be missed again by those that refer to it.
        foreach (var defect in reader.Facts.FindDefects(looksUp: false))
        {
            defects.Add(defect);
        }
    }

    private void FindStray()
    {
        var stray = names.Where(IsJournalFile).Except(files, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var name in stray)
        {
            Report(int.MaxValue, new Defect(InterchangeDefects.Stray, new Place(name)));
        }
    }

    private static bool IsJournalFile(string name) =>
        name.StartsWith(InterchangeFormat.JournalFolder, StringComparison.Ordinal) && name.EndsWith(InterchangeFormat.FactExtension, StringComparison.Ordinal);

    /// <summary>Finds ids that stand in two journals: those whose fingerprints do are looked at once more, exactly.</summary>
    private void FindRepeated()
    {
        var (lessonSuspects, assessmentSuspects) = (lessons.FindSuspects(), assessments.FindSuspects());
        var repeatedLessons = new RepeatedIds<LessonId>(lessonSuspects, FieldTypes.Lesson, "lesson");
        var repeatedAssessments = new RepeatedIds<AssessmentId>(assessmentSuspects, FieldTypes.Assessment, "assessment");
        var reader = readers.Take();
        for (var ordinal = 0; ordinal < files.Length; ordinal++)
        {
            if (lessons.HoldsAny(ordinal, lessonSuspects) || assessments.HoldsAny(ordinal, assessmentSuspects))
            {
                Look(ordinal);
            }
        }

        readers.Return(reader);
        lessons.Clear();
        assessments.Clear();

        void Look(int ordinal)
        {
            if (TryRead(reader, ordinal) is null)
            {
                ReportUnreadable(ordinal);
                return;
            }

            var defects = new FileDefects(files[ordinal]);
            repeatedLessons.Look(reader.Reading, defects);
            repeatedAssessments.Look(reader.Reading, defects);
            listing.Add(ordinal, defects);
        }
    }

    private void ReportUnreadable(int ordinal) => Report(ordinal, new Defect(InterchangeDefects.Unreadable, new Place(files[ordinal])));

    private void Report(int ordinal, Defect defect)
    {
        var defects = new FileDefects(defect.Place.File ?? "");
        defects.Add(defect);
        listing.Add(ordinal, defects);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
