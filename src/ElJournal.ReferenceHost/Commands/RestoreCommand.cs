using System.CommandLine;
using System.Runtime.CompilerServices;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>restore</c>: puts a backup into a store, where nothing newer is lost by it.</summary>
/// <remarks>As of <see cref="ServeCommand"/>, nothing here names a type of a data base.</remarks>
internal static class RestoreCommand
{
    internal static Command Make(HostConsole console)
    {
        var backup = new Argument<string>("КОПИЯ") { Description = "Файл, который записала команда backup." };
        var database = StoreOptions.Database();
        var command = new Command("restore", "Восстановить хранилище школы из копии. Сначала проверяется сама копия и сравниваются журналы: если в хранилище есть записи, которых нет в копии, или журналы расходятся, ничего не заменяется. Сайт над этим хранилищем перед этим остановите.") { backup, database };
        command.SetAction(parse => Run(parse.GetRequiredValue(backup), parse.GetRequiredValue(database), console));
        return command;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Run(string backup, string database, HostConsole console) => Backups.Restoring.Run(backup, database, console);
}
