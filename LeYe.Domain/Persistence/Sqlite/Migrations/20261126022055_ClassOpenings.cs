using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LeYe.Domain.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ClassOpenings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "JobOpeningId",
                table: "Classes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Classes_JobOpeningId",
                table: "Classes",
                column: "JobOpeningId");

            migrationBuilder.AddForeignKey(
                name: "FK_Classes_Openings_JobOpeningId",
                table: "Classes",
                column: "JobOpeningId",
                principalTable: "Openings",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Classes_Openings_JobOpeningId",
                table: "Classes");

            migrationBuilder.DropIndex(
                name: "IX_Classes_JobOpeningId",
                table: "Classes");

            migrationBuilder.DropColumn(
                name: "JobOpeningId",
                table: "Classes");
        }
    }
}
