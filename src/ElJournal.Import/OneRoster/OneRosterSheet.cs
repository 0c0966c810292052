using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster;

/// <summary>One file of an export.</summary>
internal sealed class OneRosterSheet : Sheet
{
    private const string Common = "sourcedId! status dateLastModified ";
    private readonly Func<OneRosterContext, Action<SheetRow>> reader;

    /// <summary>Describes a file of entities.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="columns">Its columns in the versions 1.0 to 1.2 beyond those that every entity has; those marked with <c>!</c> are required.</param>
    /// <param name="reader">Makes the reader of its rows.</param>
    internal OneRosterSheet(string name, string columns, Func<OneRosterContext, Action<SheetRow>> reader)
        : base(name, name == OneRosterSheets.Manifest ? columns : Common + columns) => this.reader = reader;

    /// <summary>Makes the reader of the rows that stand; those that the source takes back are counted.</summary>
    internal Action<SheetRow> Reader(OneRosterContext context)
    {
        var read = reader(context);
        return row =>
        {
            if (row.Text("status") is "tobedeleted" or "inactive")
            {
                context.Withdrawn++;
            }
            else
            {
                read(row);
            }
        };
    }
}
