import './routes.js';
