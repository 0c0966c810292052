using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Writing;

/// <summary>Writes the file of a journal: each lesson with its homework and attendance, each assessment with its marks, then final marks.</summary>
internal sealed class JournalLines
{
    private readonly FactLines lines;
    private int count;

    private JournalLines(FactLines lines) => this.lines = lines;

    /// <summary>Writes a journal; gives the number of facts.</summary>
    internal static int Write(JournalRecord journal, FactLines lines)
    {
        var writer = new JournalLines(lines);
        foreach (var lesson in journal.Lessons)
        {
            writer.WriteAll(LessonFact.Description, lesson.Entries.AsSpan());
            writer.WriteAll(HomeworkFact.Description, lesson.Homework.AsSpan());
            writer.WriteAll(AttendanceFact.Description, lesson.Attendance.AsSpan());
        }

        foreach (var assessment in journal.Assessments)
        {
            writer.WriteAll(AssessmentFact.Description, [assessment.Assessment]);
            writer.WriteAll(MarkFact.Description, assessment.Marks.AsSpan());
        }

        writer.WriteAll(FinalMarkFact.Description, journal.FinalMarks.AsSpan());
        return writer.count;
    }

    private void WriteAll<TFact>(FactKind<JournalRecordBuilder, TFact> kind, ReadOnlySpan<TFact> facts)
        where TFact : class
    {
        foreach (var fact in facts)
        {
            lines.Write(kind, fact);
            lines.EndLine();
        }

        count += facts.Length;
    }
}
