using System.Text;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Records;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Import.Tests.Support;

/// <summary>Writes a record as the sheets of the contract, so that an import can be held against what it was made of.</summary>
internal static class TableWriter
{
    internal static void Write(SchoolYearRecord record, TempFolder folder)
    {
        var register = record.Register;
        var lessons = record.Journals.SelectMany(j => j.Lessons).ToList();
        var assessments = record.Journals.SelectMany(j => j.Assessments).ToList();
        Sheet("school", "id,name,time_zone,week_days,extracted_at,scale", [[register.School.Id, register.School.Name, register.School.TimeZone.Id, register.School.Week.Days, register.ExtractedAt, register.School.Scale]]);
        Sheet("classes", "class,year,class_teacher,week_days,shift,marked", register.Classes.Select(c => Row(c.Id, c.Grade, c.ClassTeacher, c.Week?.Days, c.Shift, c.IsMarked)));
        Sheet("staff", "person,role,class,from,to", [
            .. register.Staff.Select(p => Row(p, null, null, null, null)),
            .. register.Roles.Select(r => Row(r.Person, FactCodes.StaffRoles.Format(r.Role), r.Class, r.Span.From, r.Span.To)),
        ]);
        Sheet("pupils", "pupil,class,from,to,order_number,order_date,recorded_at", register.Enrolments.Select(e => Row(e.Pupil, e.Class, e.Span.From, e.Span.To, e.Order?.Number, e.Order?.Date, e.Recorded.At)));
        Sheet("subgroups", "subgroup,class,pupil,from,to", register.Subgroups.Select(s => Row(s.Subgroup, s.Class, s.Pupil, s.Span.From, s.Span.To)));
        Sheet("journals", "journal,kind,subject,class,subgroup,teacher,marked", register.Journals.Select(j => Row(j.Id, FactCodes.JournalKinds.Format(j.Kind), j.Subject, j.Class, j.Subgroup, j.Teacher, j.IsMarked)));
        Sheet("periods", "period,kind,class,from,to", register.Periods.Select(p => Row(p.Id, FactCodes.PeriodKinds.Format(p.Kind), p.Class, p.First, p.Last)));
        Sheet("calendar", "date,kind", register.Calendar.Stated.Select(d => Row(d.Date, FactCodes.CalendarDayKinds.Format(d.Kind))));
        Sheet(
            "lessons",
            "lesson,journal,date,number,start,end,status,kind,topic,remote,teacher,actual_teacher,recorded_at,recorded_by,substitution_recorded_at",
            lessons.SelectMany(l => l.Entries).Select(e => Row(
                e.Lesson, e.Journal, e.Date, e.Number, e.Start, e.End, FactCodes.LessonStatuses.Format(e.Status), e.Kind, e.Topic, e.IsRemote, e.Teacher, e.ActualTeacher, e.Recorded.At, e.Recorded.By, e.SubstitutionRecordedAt)));
        Sheet("homework", "lesson,text,due,recorded_at", lessons.SelectMany(l => l.Homework).Select(h => Row(h.Lesson, h.IsStatedNone ? "не задано" : h.Text, h.Due, h.Recorded.At)));
        Sheet("attendance", "lesson,pupil,code,recorded_at", lessons.SelectMany(l => l.Attendance).Select(a => Row(a.Lesson, (object?)a.Pupil ?? "*", a.Pupil is null ? "all" : CellCodes.Format(a.Cell), a.Recorded.At)));
        Sheet("assessments", "assessment,journal,lesson,kind,title,weight,day,retake_of", assessments.Select(a => a.Assessment).Select(a => Row(a.Id, a.Journal, a.Lesson, a.Kind, a.Title, a.Weight, a.Day, a.RetakeOf)));
        Sheet("marks", "assessment,pupil,mark,day,recorded_at,recorded_by", assessments.SelectMany(a => a.Marks).Select(m => Row(m.Assessment, m.Pupil, CellCodes.Format(m.Cell), m.Day, m.Recorded.At, m.Recorded.By)));
        Sheet(
            "final_marks",
            "journal,pupil,period,mark,recorded_at,recorded_by,published_at,reason",
            record.Journals.SelectMany(j => j.FinalMarks).Select(f => Row(f.Journal, f.Pupil, f.Period, CellCodes.Format(f.Cell), f.Recorded.At, f.Recorded.By, f.PublishedAt, f.Reason)));
        Sheet("outages", "from,to", register.Outages.Select(o => Row(o.From, o.To)));
        foreach (var (name, header, rows) in LedgerTableWriter.Sheets(record))
        {
            Sheet(name, header, rows);
        }

        void Sheet(string name, string header, IEnumerable<object?[]> rows) =>
            folder.Write(name + ".csv", header + "\n" + string.Concat(rows.Select(r => string.Join(',', r.Select(Field)) + "\n")));
    }

    private static object?[] Row(params object?[] fields) => fields;

    private static string Field(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "yes" : "no",
        LocalDate date => LocalDatePattern.Iso.Format(date),
        LocalTime time => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time),
        Instant instant => InstantPattern.General.Format(instant),
        _ => $"\"{new StringBuilder($"{value}").Replace("\"", "\"\"")}\"",
    };
}
