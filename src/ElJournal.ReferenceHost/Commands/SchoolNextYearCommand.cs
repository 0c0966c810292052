using System.CommandLine;
using System.Runtime.CompilerServices;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Schools;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>school next-year</c>: opens the year after a closed one in an empty store.</summary>
/// <remarks>As of <see cref="ServeCommand"/>, nothing here names a type of a data base.</remarks>
internal static class SchoolNextYearCommand
{
    internal static Command Make(HostConsole console)
    {
        var database = StoreOptions.Database();
        var into = new Option<string>("--into") { HelpName = "ХРАНИЛИЩЕ", Required = true, Description = "Пустое хранилище следующего года: другой файл SQLite или другая база PostgreSQL." };
        var order = new Option<string>("--order") { HelpName = "НОМЕР", Required = true, Description = "Номер приказа о переводе классов в следующий год." };
        var date = new Option<string>("--order-date") { HelpName = "ДАТА", Required = true, Description = "Дата приказа: 2024-05-31 или 31.05.2024." };
        var command = new Command("next-year", "Открыть следующий учебный год: люди, классы, роли, семьи и учётные записи переходят из закрытого года в новое хранилище, классы становятся старше. Прежний год остаётся как есть.")
        {
            database,
            into,
            order,
            date,
        };
        command.SetAction(parse => Run(
            new SchoolNextYearRequest(parse.GetRequiredValue(database), parse.GetRequiredValue(into), parse.GetRequiredValue(order), parse.GetRequiredValue(date)), console));
        return command;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Run(SchoolNextYearRequest request, HostConsole console) => SchoolNextYear.Run(request, console);
}
