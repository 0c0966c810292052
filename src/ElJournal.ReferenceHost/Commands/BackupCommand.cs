using System.CommandLine;
using System.Runtime.CompilerServices;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>backup</c>: a verified copy of a store, taken while the site works.</summary>
/// <remarks>As of <see cref="ServeCommand"/>, nothing here names a type of a data base.</remarks>
internal static class BackupCommand
{
    internal static Command Make(HostConsole console)
    {
        var database = StoreOptions.Database();
        var output = new Option<string>("--out") { HelpName = "ФАЙЛ", Required = true, Description = "Куда записать копию; прежний файл заменяется, только когда новая копия проверена." };
        var command = new Command("backup", "Снять копию хранилища школы, не останавливая сайт: всё, что в нём есть, на одно мгновение, одним файлом. Копия проверяется. Она одинакова для SQLite и PostgreSQL, и восстановить её можно в любое из них.") { database, output };
        command.SetAction(parse => Run(parse.GetRequiredValue(database), parse.GetRequiredValue(output), console));
        return command;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Run(string database, string output, HostConsole console) => Backups.BackupMaking.Run(database, output, console);
}
