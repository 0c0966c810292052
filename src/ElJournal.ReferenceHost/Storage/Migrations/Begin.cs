using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ElJournal.ReferenceHost.Storage.Migrations;

/// <summary>The first tables. No column names a type: each data base has its own for it.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261126000000_Begin")]
internal sealed class Begin : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "log",
            table => new { Number = table.Column<int>(), Line = table.Column<byte[]>() },
            constraints: table => table.PrimaryKey("PK_log", row => row.Number));
        migrationBuilder.CreateTable(
            "accounts",
            table => new
            {
                Login = table.Column<string>(),
                Person = table.Column<string>(nullable: true),
                PasswordHash = table.Column<string>(),
                Stamp = table.Column<string>(),
                MustChangePassword = table.Column<bool>(),
                PasswordUntil = table.Column<long>(nullable: true),
                IsBlocked = table.Column<bool>(),
                FailedCount = table.Column<int>(),
                LockedUntil = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_accounts", row => row.Login));
        migrationBuilder.CreateTable(
            "packs",
            table => new { Place = table.Column<int>(), Name = table.Column<string>(), Content = table.Column<byte[]>(nullable: true) },
            constraints: table => table.PrimaryKey("PK_packs", row => row.Place));
        migrationBuilder.CreateTable(
            "school",
            table => new { Id = table.Column<int>(), ClockShift = table.Column<long>(nullable: true) },
            constraints: table => table.PrimaryKey("PK_school", row => row.Id));
        migrationBuilder.CreateTable(
            "people",
            table => new { Person = table.Column<string>(), Name = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_people", row => row.Person));
        migrationBuilder.CreateTable(
            "keys",
            table => new { Name = table.Column<string>(), Xml = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_keys", row => row.Name));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "log", "accounts", "packs", "school", "people", "keys" })
        {
            migrationBuilder.DropTable(table);
        }
    }
}
