using ElJournal.Domain.Classes;
using ElJournal.Domain.Time;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>classes</c> (классы).</summary>
internal sealed class ClassesSheet(TableContext context)
{
    private readonly HashSet<ClassId?> seen = [];

    internal void Read(SheetRow row)
    {
        var id = row.Key("class", context.Classes);
        var year = row.Number("year", 1, 11);
        var teacher = row.Reference("class_teacher", context.Staff);
        var week = row.Number("week_days", 1, 7);
        var shift = row.Number("shift", 1, 3);
        var marked = row.YesNo("marked");
        row.Unique(seen, id, "класс", $"{id}");
        if (row.IsGood)
        {
            var fact = new SchoolClass(id!.Value, year)
            {
                ClassTeacher = teacher,
                Week = week is { } days ? new WeekLength(days) : null,
                Shift = shift,
                IsMarked = marked ?? true,
            };
            var place = row.Place;
            context.Register.Add(register => register.Add(fact, place));
        }
    }
}
