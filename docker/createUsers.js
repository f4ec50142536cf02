// Run once by the mongo shell in the container `users`: one user for each institution, who may use its database only.
/* global db, process, print */
for (const name of ['ministry', 'region', 'wilaya', 'agencies']) {
  const own = db.getSiblingDB(name);
  const pwd = process.env[`PASSWORD_${name.toUpperCase()}`];
  const roles = [{ role: 'readWrite', db: name }];
  if (own.getUser(name)) own.updateUser(name, { pwd, roles });
  else own.createUser({ user: name, pwd, roles });
  print(`user ${name} may read and write the database ${name}`);
}
