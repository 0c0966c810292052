using System.CommandLine;
using System.Runtime.CompilerServices;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Personal;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>personal export</c> and <c>personal erase</c>: what the law gives a person, and what it asks of a school.</summary>
/// <remarks>As of <see cref="ServeCommand"/>, nothing here names a type of a data base.</remarks>
internal static class PersonalCommands
{
    internal static Command Make(HostConsole console) => new("personal", "Личные данные в хранилище школы: выдать человеку всё о нём, стереть по требованию или по сроку.") { MakeExport(console), MakeErase(console) };

    private static Command MakeExport(HostConsole console)
    {
        var person = new Argument<string>("ЛИЦО") { Description = "Чьи данные: обозначение в журнале школы." };
        var database = StoreOptions.Database();
        var output = new Option<string>("--out") { HelpName = "ПАПКА", Required = true, Description = "Куда записать: новая или пустая папка." };
        var command = new Command("export", "Выдать всё, что записано о человеке: страница для чтения (person.html), то же для программ (person.json) и книгой (person.xlsx).") { person, database, output };
        command.SetAction(parse => Export(parse.GetRequiredValue(person), parse.GetRequiredValue(database), parse.GetRequiredValue(output), console));
        return command;
    }

    private static Command MakeErase(HostConsole console)
    {
        var people = new Argument<string[]>("ЛИЦО") { Arity = ArgumentArity.ZeroOrMore, Description = "Чьи данные стереть: обозначения в журнале школы." };
        var expired = new Option<bool>("--expired") { Description = "Стереть личные данные всех, потому что срок хранения истёк. Если хоть один срок регламента не определён или не истёк, ничего не стирается." };
        var regulation = new Option<string[]>("--regulation") { HelpName = "РЕГЛАМЕНТ", Arity = ArgumentArity.OneOrMore, Description = "Имя регламента или файл своего пакета: его сроки хранения войдут в акт." };
        var database = StoreOptions.Database();
        var basis = new Option<string>("--basis") { HelpName = "ОСНОВАНИЕ", Required = true, Description = "На каком основании: приказ, требование человека." };
        var madeBy = new Option<string>("--made-by") { HelpName = "КТО", Required = true, Description = "Кто стирает: должность или обозначение работника." };
        var act = new Option<string>("--act") { HelpName = "ФАЙЛ", Required = true, Description = "Куда записать акт об уничтожении: .html, .xlsx или .json." };
        var command = new Command("erase", "Стереть личные данные из хранилища школы и составить акт об уничтожении. Номера и отпечатки записей остаются: цепь журнала и доказательства верны по-прежнему. Сайт над этим хранилищем перед этим остановите.")
        {
            people, expired, regulation, database, basis, madeBy, act,
        };
        command.SetAction(parse => Erase(
            new EraseRequest(
                parse.GetValue(people) ?? [],
                parse.GetValue(expired),
                parse.GetValue(regulation) ?? [],
                parse.GetRequiredValue(database),
                parse.GetRequiredValue(basis),
                parse.GetRequiredValue(madeBy),
                parse.GetRequiredValue(act)),
            console));
        return command;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Export(string person, string database, string output, HostConsole console) => PersonExporting.Run(person, database, output, console);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Erase(EraseRequest request, HostConsole console) => Erasing.Run(request, console);
}
