using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost;

/// <summary>Stores of the site, and the years in them.</summary>
internal static partial class HostDefects
{
    /// <summary>A store cannot be told from its address. No arguments: the address may hold a password.</summary>
    internal static readonly DefectCode BadDatabase = new(
        "ELJ-D551", "--database: не путь к файлу и не строка подключения PostgreSQL.", "Укажите файл (eljournal.db) или строку вида Host=localhost;Database=eljournal;Username=eljournal.");

    /// <summary>A login cannot be used. Arguments: the text, the greatest length.</summary>
    internal static readonly DefectCode BadLogin = new("ELJ-D552", "--login: «{0}» не годится в имена входа.", "Укажите от 1 до {1} знаков без пробелов.");

    /// <summary>The first administrator is none. Arguments: the id, those there are.</summary>
    internal static readonly DefectCode NotAdministrator = new(
        "ELJ-D553", "--administrator: у лица «{0}» сегодня нет роли администратора.", "Укажите администратора, которого называют данные ({1}), или добавьте роль в данные.");

    /// <summary>The store holds a school already. Arguments: where it is.</summary>
    internal static readonly DefectCode StoreNotEmpty = new("ELJ-D554", "В хранилище «{0}» уже есть школа.", "Укажите в --database другое хранилище: имеющуюся школу не заменяют.");

    /// <summary>A store cannot be opened. Arguments: where it is, what its data base says.</summary>
    internal static readonly DefectCode StoreUnreachable = new(
        "ELJ-D555", "Хранилище «{0}» не открывается: {1}", "Проверьте путь и права на папку, а для PostgreSQL — что сервер работает и база с этим именем создана.");

    /// <summary>Another program listens at the address. Arguments: the addresses.</summary>
    internal static readonly DefectCode AddressInUse = new("ELJ-D556", "Адрес занят другой программой: {0}.", "Остановите её или укажите другой адрес в --urls.");

    /// <summary>An encrypted address has no certificate that can be used. Arguments: the addresses, what the system says.</summary>
    internal static readonly DefectCode NoCertificate = new(
        "ELJ-D557",
        "Для шифрованного адреса нет годного сертификата: {0}. {1}",
        "Укажите файл и пароль переменными Kestrel__Certificates__Default__Path и Kestrel__Certificates__Default__Password (docs/operations.md) или слушайте http за прокси.");

    /// <summary>How often notices are made cannot be read, or is too seldom. Arguments: the variable, the text, the most minutes.</summary>
    internal static readonly DefectCode BadNotices = new("ELJ-D558", "{0}: «{1}» — не число минут от 0 до {2}.", "Укажите целое число минут, 0 — никогда, или уберите переменную: тогда каждые 15 минут.");

    /// <summary>A store is that of the year to be left and of the next. Arguments: where it is.</summary>
    internal static readonly DefectCode SameStore = new("ELJ-D561", "--into: хранилище «{0}» — то же, где закрытый год.", "Укажите другое, пустое: прежний год остаётся как есть.");

    /// <summary>The date of an order cannot be read. Arguments: the text.</summary>
    internal static readonly DefectCode BadOrderDate = new("ELJ-D562", "--order-date: «{0}» — не дата.", "Запишите её так: 2024-05-31 или 31.05.2024.");

    /// <summary>An order has no number. No arguments.</summary>
    internal static readonly DefectCode NoOrderNumber = new("ELJ-D563", "--order: номер приказа пуст.", "Укажите номер приказа о переводе: без приказа никого не переводят.");

    /// <summary>A store holds no school. Arguments: where it is.</summary>
    internal static readonly DefectCode NoSchool = new("ELJ-D564", "В хранилище «{0}» школы нет.", "Укажите в --database хранилище, в котором школа заведена.");

    /// <summary>The year is still open. No arguments.</summary>
    internal static readonly DefectCode YearNotClosed = new("ELJ-D565", "Учебный год ещё не закрыт.", "Сначала администратор закрывает его на сайте, в разделе «Учебный год».");
}
