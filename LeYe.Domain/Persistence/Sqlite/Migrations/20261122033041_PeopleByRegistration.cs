using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LeYe.Domain.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PeopleByRegistration : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_People_BaseId_RegisteredOn_Name_Id",
                table: "People",
                columns: new[] { "BaseId", "RegisteredOn", "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_People_RegisteredOn_Name_Id",
                table: "People",
                columns: new[] { "RegisteredOn", "Name", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_People_BaseId_RegisteredOn_Name_Id",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_People_RegisteredOn_Name_Id",
                table: "People");
        }
    }
}
