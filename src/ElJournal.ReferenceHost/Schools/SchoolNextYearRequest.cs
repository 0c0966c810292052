namespace ElJournal.ReferenceHost.Schools;

/// <summary>From what the next year begins, as the command line has it.</summary>
/// <param name="Database">The address of the store of the closed year.</param>
/// <param name="Into">The address of the store of the next one.</param>
/// <param name="Order">The number of the order by which classes move up.</param>
/// <param name="OrderDate">Its date.</param>
internal sealed record SchoolNextYearRequest(string Database, string Into, string Order, string OrderDate);
