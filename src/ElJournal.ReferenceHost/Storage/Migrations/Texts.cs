using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ElJournal.ReferenceHost.Storage.Migrations;

/// <summary>Tables of what facts say in words, and of who has read it.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261126000001_Texts")]
internal sealed class Texts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "texts",
            table => new { Fact = table.Column<string>(), Text = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_texts", row => row.Fact));
        migrationBuilder.CreateTable(
            "text_reads",
            table => new { Fact = table.Column<string>(), Person = table.Column<string>(), ReadAt = table.Column<long>() },
            constraints: table => table.PrimaryKey("PK_text_reads", row => new { row.Fact, row.Person }));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "text_reads", "texts" })
        {
            migrationBuilder.DropTable(table);
        }
    }
}
