using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>staff</c> (работники): a row per role; without a role it only says that the person exists.</summary>
internal sealed class StaffSheet(TableContext context)
{
    private readonly HashSet<(StaffId?, StaffRoleKind?, ClassId?, DateSpan)> seen = [];

    internal void Read(SheetRow row)
    {
        var person = row.Key("person", context.Staff);
        var role = row.Code("role", FactCodes.StaffRoles);
        var schoolClass = row.Reference("class", context.Classes);
        var span = row.Span();
        row.Unique(seen, (person, role, schoolClass, span), "роль", $"{person}, {row.Text("role")}, {schoolClass}, {span}");
        if (row.IsGood && role is { } known)
        {
            var (fact, place) = (new StaffRole(person!.Value, known, schoolClass, span), row.Place);
            context.Register.Add(register => register.Add(fact, place));
        }
    }
}
