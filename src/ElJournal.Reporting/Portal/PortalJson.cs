using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Reporting.Portal;

/// <summary>Writes what goes to the portal; a property that has nothing to say is left out.</summary>
internal static class PortalJson
{
    private const string Format = "eljournal-portal";

    internal static byte[] Write(PortalRequest request, ImmutableArray<PortalPupil> pupils)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonParts.Options with { Indented = false }))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("version", PortalDocument.Version);
            json.WriteString("school", request.Source.Register.School.Id.Value);
            Write(json, "from", request.From);
            Write(json, "to", request.To);
            Write(json, "class", request.Class?.Value);
            json.WriteObjects("pupils", pupils, Write);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, PortalPupil pupil)
    {
        json.WriteString("pupil", pupil.Id.Value);
        json.WriteString("class", pupil.Class.Value);
        json.WriteObjects("guardians", pupil.Guardians, static (json, guardian) =>
        {
            json.WriteString("guardian", guardian.Id.Value);
            json.WriteTexts("unwanted", LedgerCodes.MessageTopics.Codes.Where(c => guardian.Unwanted.HasFlag(c.Value)).Select(c => c.Text));
        });
        json.WriteObjects("lessons", pupil.Lessons, Write);
        json.WriteObjects("marks", pupil.Marks, Write);
        json.WriteObjects("finalMarks", pupil.Finals, Write);
    }

    private static void Write(Utf8JsonWriter json, PortalLesson lesson)
    {
        var entry = lesson.Entry;
        json.WriteString("lesson", entry.Lesson.Value);
        Write(json, "date", entry.Date);
        if (entry.Number is { } number)
        {
            json.WriteNumber("number", number);
        }

        Write(json, "start", entry.Start?.ToString("HH:mm", CultureInfo.InvariantCulture));
        Write(json, "end", entry.End?.ToString("HH:mm", CultureInfo.InvariantCulture));
        Write(json, lesson.Journal);
        Write(json, "cancelled", entry.Status == LessonStatus.Cancelled);
        Write(json, "remote", entry.IsRemote);
        Write(json, "topic", lesson.Topic);
        Write(json, "homework", lesson.Homework?.Text);
        Write(json, "homeworkDue", lesson.Homework?.Due);
        Write(json, "attendance", lesson.Attendance is { } cell ? CellCodes.Format(cell) : null);
    }

    private static void Write(Utf8JsonWriter json, PortalMark mark)
    {
        Write(json, "date", mark.Day);
        Write(json, mark.Journal);
        Write(json, "lesson", mark.Work.Lesson?.Value);
        Write(json, "kind", mark.Work.Kind);
        Write(json, "title", mark.Work.Title);
        Write(json, "weight", mark.Work.Weight?.ToString());
        json.WriteString("value", CellCodes.Format(mark.Value));
    }

    private static void Write(Utf8JsonWriter json, PortalFinal final)
    {
        Write(json, final.Journal);
        json.WriteString("period", final.Period.Id.Value);
        Write(json, "from", final.Period.First);
        Write(json, "to", final.Period.Last);
        json.WriteString("value", CellCodes.Format(final.Value));
    }

    private static void Write(Utf8JsonWriter json, Journal journal)
    {
        json.WriteString("journal", journal.Id.Value);
        Write(json, "subject", journal.Subject);
    }

    private static void Write(Utf8JsonWriter json, string name, LocalDate? day) => Write(json, name, day?.ToString("R", CultureInfo.InvariantCulture));

    private static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, bool isSo)
    {
        if (isSo)
        {
            json.WriteBoolean(name, true);
        }
    }
}
