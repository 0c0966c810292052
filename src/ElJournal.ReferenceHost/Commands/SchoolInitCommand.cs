using System.CommandLine;
using System.Runtime.CompilerServices;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Schools;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>school init</c>: puts a school, its regulation and its first administrator into an empty store.</summary>
/// <remarks>As of <see cref="ServeCommand"/>, nothing here names a type of a data base.</remarks>
internal static class SchoolInitCommand
{
    internal static Command Make(HostConsole console)
    {
        var record = CommonOptions.Record();
        var regulation = CommonOptions.Regulation();
        var administrator = new Option<string>("--administrator") { HelpName = "ЛИЦО", Required = true, Description = "Кому выдать первую учётную запись: работник с ролью администратора, как он обозначен в данных." };
        var login = new Option<string>("--login") { HelpName = "ИМЯ", DefaultValueFactory = _ => "admin", Description = "Имя входа администратора; без параметра admin." };
        var database = StoreOptions.Database();
        var command = new Command("init", "Завести школу в пустом хранилище: данные из папки обмена, регламент и первый администратор. Его одноразовый пароль будет напечатан; демонстрационных учётных записей нет.")
        {
            record,
            regulation,
            administrator,
            login,
            database,
        };
        command.SetAction(parse => Run(
            new SchoolInitRequest(parse.GetRequiredValue(record), [.. parse.GetRequiredValue(regulation)], parse.GetRequiredValue(administrator), parse.GetRequiredValue(login), parse.GetRequiredValue(database)), console));
        return command;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Run(SchoolInitRequest request, HostConsole console) => SchoolInit.Run(request, console);
}
