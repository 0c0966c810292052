using System.CommandLine;
using System.Runtime.CompilerServices;
using ElJournal.ReferenceHost.Operations;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>serve</c>: the site of a school.</summary>
/// <remarks>Nothing here names a type of ASP.NET or of a data base, so that other commands load neither.</remarks>
internal static class ServeCommand
{
    private static string DefaultUrls => Settings.Read(Settings.Urls, "http://localhost:5080");

    internal static Command Make(HostConsole console)
    {
        var database = StoreOptions.Database();
        var urls = new Option<string>("--urls")
        {
            HelpName = "АДРЕСА",
            DefaultValueFactory = _ => DefaultUrls,
            Description = "Где слушать, через точку с запятой; без параметра — переменная ELJOURNAL_URLS, без неё — http://localhost:5080.",
        };
        var command = new Command("serve", "Открыть сайт школы: журнал, дневник, вход по учётным записям. Пустое хранилище получает демонстрационную школу. Сайт работает, пока его не остановят (Ctrl+C).") { database, urls };
        command.SetAction(parse => Serve(parse.GetRequiredValue(database), parse.GetRequiredValue(urls), console));
        return command;
    }

    /// <summary>Serves as the variables of the environment say, or as usual: what the program does without a command.</summary>
    internal static int RunDefault(HostConsole console) => Serve(StoreOptions.DefaultDatabase, DefaultUrls, console);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Serve(string database, string urls, HostConsole console) => Site.Serving.Run(database, urls, console);
}
